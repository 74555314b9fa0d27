# English (en): the catalogue of field types, for people who work on Lotse. Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.

catalogue = Catalogue of field types


## The states of a field

fieldStates-empty = Empty
    .option-a = First answer
    .option-b = Second answer
    .option-c = None of these
    .option-other = Something else
fieldStates-needed = Empty and required
    .option-a = First answer
    .option-b = Second answer
    .option-c = None of these
    .option-other = Something else
fieldStates-filled = Filled in
    .option-a = First answer
    .option-b = Second answer
    .option-c = None of these
    .option-other = Something else
fieldStates-wrong = Wrong
    .option-a = First answer
    .option-b = Second answer
    .option-c = None of these
    .option-other = Something else
fieldStates-locked = Read only
    .option-a = First answer
    .option-b = Second answer
    .option-c = None of these
    .option-other = Something else


## The types

texts = Texts
texts-text = text
texts-multiline = text, multiline
texts-pattern = text, pattern
numbers = Numbers
numbers-integer = integer
numbers-decimal = decimal
numbers-money = money
numbers-height = quantity (cm)
numbers-area = quantity (m²)
numbers-hours = quantity (hours)
dates = Dates and times
dates-date = date
dates-partialDate = partial-date
dates-month = month
dates-time = time
choices = Choices
choices-boolean = boolean
choices-radio = choice, radio
choices-select = choice, select
choices-combobox = choice, combobox
choices-document = choice, code list
choices-several = choices
choices-other = choice, other
choices-severalOther = choices, other
choices-eyes = choice, code list, other
contact = Contact
contact-email = email
contact-phone = phone
contact-url = url
contact-postcode = postcode
numbersOfPeople = Identification numbers
numbersOfPeople-iban = iban
numbersOfPeople-bic = bic
numbersOfPeople-taxId = tax-id
numbersOfPeople-azrNumber = azr-number
numbersOfPeople-socialInsuranceNumber = social-insurance-number
numbersOfPeople-healthInsuranceNumber = health-insurance-number
numbersOfPeople-ags = ags
numbersOfPeople-ars = ars
numbersOfPeople-passportNumber = passport-number
numbersOfPeople-residencePermitNumber = residence-permit-number
files = Files
declarations = Declarations
computed = Computed values and notices
rows = Entries
files-photo = Photo
files-papers = Documents
files-mrz = Lines of the passport
declarations-open = I want this.
declarations-needed = I have read everything.
computed-start = Start
computed-days = Days since then
computed-until = Five years later
computed-amount = Amount
computed-height = Height
computed-unknown = Not known yet
computed-outcome = Result
    .option-early = Too early
    .option-met = Met
computed-info = This is a note.
computed-success = This fits.
computed-warning = Pay attention to this.
computed-stop = It does not go on like this.
# $row (number): position; $name (text): name, may be empty
rows-card = Cards
    .row = Person { $row }
rows-card-name = Name
rows-stay = Periods
    .row = Period { $row }
rows-own = Own amount
rows-person = Table
    .row = Person { $row }
rows-person-age = Age
rows-person-level = Class
    .option-child = Child
    .option-adult = Adult
rows-person-need = Amount
