# German (de): the reference language of the form of the sample apps.
# Review: a sample; nobody has reviewed this file.
callback = Rückruf vereinbaren
person = Wer sind Sie?
person-name = Name
    .required = Geben Sie Ihren Namen ein.
person-country = In welchem Land sind Sie geboren?
    .required = Wählen Sie ein Land.
wish = Worum geht es?
wish-topic = Thema
    .option-family = Familie
    .option-work = Arbeit
    .option-other = etwas anderes
    .required = Wählen Sie ein Thema.
wish-details = Was ist es?
    .required = Schreiben Sie, worum es geht.
wish-day = An welchem Tag sollen wir anrufen?
