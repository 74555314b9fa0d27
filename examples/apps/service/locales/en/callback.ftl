# English (en): the form of the sample apps. Translated from German (de), the reference.
# Review: a sample; nobody has reviewed this file.
callback = Ask for a call
person = Who are you?
person-name = Name
    .required = Enter your name.
person-country = In which country were you born?
    .required = Choose a country.
wish = What is it about?
wish-topic = Topic
    .option-family = family
    .option-work = work
    .option-other = something else
    .required = Choose a topic.
wish-details = What is it?
    .required = Write what it is about.
wish-day = On which day should we call?
