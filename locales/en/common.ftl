# English (en). Texts of the blocks in forms/shared, used by every form. Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Official German terms stand in brackets, because they are what people see on their papers.


## A person

person-familyName = Family name
    .hint = Exactly as in your passport.
    .required = Enter your family name. If you have only one name, enter it here.
person-birthName = Name at birth (Geburtsname)
    .hint = Only if you had a different family name when you were born.
person-givenNames = Given names
    .hint = All of them, in the same order as in your passport.
    .required = Enter your given names. If you have none, enter a dash (-).
person-doctoralDegree = Doctoral degree (Doktorgrad)
    .hint = Only if it is in your passport, for example Dr.
person-gender = Gender
    .required = Choose the gender that is in your papers.
person-birthDate = Date of birth
    .hint = For example 8 3 1975. If you do not know the day or month, leave it empty.
    .required = Enter at least the year you were born.
    .constraint = This date is in the future. Check day, month and year.
    .min = Check the year. It needs four digits.
    .max = This year is in the future. Check the year.
person-birthPlace = Place of birth
    .hint = The town or village, as in the passport.
    .required = Enter the place where you were born.
person-birthCountry = Country of birth
    .hint = The country that the place belongs to today.
    .required = Choose the country where you were born.
person-nationality = Nationality (Staatsangehörigkeit)
    .hint = If you have none, choose “stateless”.
    .required = Choose your nationality.


## A member of the family

familyMember-familyName = Family name
    .hint = Exactly as in the passport.
    .required = Enter this person’s family name.
familyMember-birthName = Name at birth (Geburtsname)
    .hint = Only if the person had a different name at birth.
familyMember-givenNames = Given names
    .required = Enter this person’s given names.
familyMember-gender = Gender
    .required = Choose the gender that is in this person’s papers.
familyMember-birthDate = Date of birth
    .hint = If you do not know the day or month, leave it empty.
    .required = Enter at least the year of birth.
    .constraint = This date is in the future. Check day, month and year.
    .min = Check the year. It needs four digits.
    .max = This year is in the future. Check the year.
familyMember-birthPlace = Place of birth
    .required = Enter the place where this person was born.
familyMember-birthCountry = Country of birth
    .required = Choose the country where this person was born.
familyMember-nationality = Nationality (Staatsangehörigkeit)
    .hint = If the person has several, choose the one they are registered with in Germany. If German is one of them, choose “Germany”.
    .required = Choose this person’s nationality.


## Addresses

streetAddress-street = Street
    .hint = Only the street. The house number goes in the next field.
    .required = Enter the street.
streetAddress-houseNumber = House number
    .hint = With letters, for example 12 a.
streetAddress-addition = Addition
    .hint = For example: c/o family Yılmaz, 3rd floor, room 14.
streetAddress-postcode = Postcode (Postleitzahl)
    .hint = Five digits.
    .required = Enter the postcode.
streetAddress-city = Town or city
    .required = Enter the town or city.

foreignAddress-country = Country
    .required = Choose the country.
    .constraint = For an address in Germany, choose “in Germany” above.
foreignAddress-line1 = Address, line 1
    .hint = Write the address in Latin letters, as on a letter.
    .required = Enter the first line of the address.
foreignAddress-line2 = Address, line 2
    .required = Enter the second line of the address, for example the town.
foreignAddress-line3 = Address, line 3
foreignAddress-line4 = Address, line 4
foreignAddress-line5 = Address, line 5

address-location = Where is the address?
    .option-001 = in Germany
    .option-002 = outside Germany
    .required = Choose where the address is.
address-delivery = What kind of address is it?
    .option-street = street and house number
    .option-postBox = post box (Postfach)
    .required = Choose street or post box.
address-inGermany = Address in Germany
address-postBox = Post box (Postfach)
address-postBox-number = Number of the post box
    .required = Enter the number of the post box.
address-postBox-postcode = Postcode (Postleitzahl)
    .hint = Five digits. A post box often has a different postcode from the street.
    .required = Enter the postcode of the post box.
address-postBox-city = Town or city
    .required = Enter the town or city of the post box.
address-abroad = Address abroad


## Contact

contact-email = E-mail
    .hint = If you have no e-mail address, enter a phone number.
    .required = Enter an e-mail address or a phone number. The office must be able to reach you.
contact-phone = Phone
    .hint = With the country code, for example +49 170 1234567.


## Somebody acts for the applicant

representation-kind = Is somebody else making this application for you?
    .hint = Parents act for children. A custodian (Betreuerin, Betreuer) acts for some adults.
    .option-001 = No, I am applying myself
    .option-002 = Yes, a person by law (parents, guardian, custodian)
    .option-003 = Yes, an office by law (for example the youth office, Jugendamt)
    .option-004 = Yes, a person whom I have authorised (Vollmacht)
    .option-005 = Yes, an organisation that I have authorised (for example a law firm or an association)
    .required = Choose who is making the application.
representation-person = The person who acts for you
representation-person-familyName = Family name
    .required = Enter the family name of the person who acts for you.
representation-person-givenNames = Given names
    .required = Enter the given names of the person who acts for you.
representation-person-birthDate = Date of birth
    .hint = If you do not know the day or month, leave it empty.
    .required = Enter at least the year of birth.
representation-organisation = The organisation that acts for you
representation-organisation-name = Name of the organisation
    .hint = The full name, as it is registered.
    .required = Enter the name of the organisation.
representation-organisation-contactFamilyName = Family name of the contact person
    .required = Enter the family name of the contact person.
representation-organisation-contactGivenNames = Given names of the contact person
    .required = Enter the given names of the contact person.
representation-organisation-contactFunction = Role of the contact person
    .hint = For example lawyer or adviser.
representation-address = Address of the person or organisation
representation-contact = Contact of the person or organisation
representation-contact-email = E-mail
    .hint = An e-mail address or a phone number is enough.
    .required = Enter an e-mail address or a phone number of the person or organisation.
representation-bringCourtDocument = The office needs proof that this person or organisation may act for you. This can be the child’s birth certificate, a court decision or the custodian’s card (Betreuerausweis).
representation-bringAuthorisation = The office needs your signed authorisation (Vollmacht).


## Somebody who has custody of a minor

guardian-familyName = Family name
    .required = Enter this person’s family name.
guardian-givenNames = Given names
    .required = Enter this person’s given names.
guardian-relation = Who is this for the young person?
    .option-mother = mother
    .option-father = father
    .option-guardian = guardian (Vormund)
    .option-office = youth welfare office (Jugendamt)
    .required = Choose who this is for the young person.
guardian-reach = How the office reaches this person
guardian-reach-email = Email
    .hint = An email address or a phone number is enough.
    .required = Enter an email address or a phone number of this person.
guardian-consents = Does this person agree to the application?
    .option-yes = yes
    .option-no = no
    .option-unknown = not asked yet, or there is no contact
    .required = Choose whether this person agrees.


## Passport

travelDocument-kind = What kind of passport is it?
    .option-001 = passport (Reisepass)
    .option-002 = service passport (Dienstpass)
    .option-003 = diplomatic passport (Diplomatenpass)
    .option-004 = another official passport (for example a refugee travel document)
    .option-999 = another document
    .required = Choose what kind of passport it is.
travelDocument-mrz = Lines at the bottom of the page with your photo
    .hint = These are two lines with many “<” signs. Type or paste them here: we then fill in the number of the passport below and check for typing mistakes. The lines are not sent.
travelDocument-number = Number
    .hint = The number is usually at the top right of the page with the photo.
    .required = Enter the number of the passport.
travelDocument-authority = Issued by
    .hint = The authority, as written in the passport.
    .required = Enter the authority that issued the passport.
travelDocument-issued = Issued on
    .required = Enter the day on which the passport was issued.
    .max = This day is in the future. Check the date.
travelDocument-validUntil = Valid until
    .required = Enter the last day on which the passport is valid.
    .constraint-afterIssue = The passport cannot end before the day it was issued. Check both dates.
    .constraint-expired = This passport has expired. You can still send the application. Apply for a new passport soon or ask the office.
    .constraint-soon = This passport will expire soon. Apply for a new one in good time.


## Time in Germany

residencePeriod-begin = From
    .required = Enter the day from which you lived there.
    .max = This day is in the future. Check the date.
residencePeriod-end = Until
    .hint = Leave empty if you still live there today.
    .constraint = The end must be after the beginning. Check both dates.
    .max = This day is in the future. Leave the field empty if you still live there.
residencePeriod-place = Place
    .hint = Postcode and town.
    .required = Enter the place.
residencePeriod-status = Which paper did you have during this time?
    .hint = If your paper changed, add a new period.
    .option-title = residence title (Aufenthaltserlaubnis, Blaue Karte EU, Niederlassungserlaubnis)
    .option-fiction = provisional certificate (Fiktionsbescheinigung)
    .option-permission = permission to stay during the asylum procedure (Aufenthaltsgestattung)
    .option-toleration = toleration (Duldung)
    .option-visa = visa
    .option-freeMovement = free movement (EU, EEA, Switzerland)
    .option-none = no paper, or I do not know
    .required = Choose the paper you had during this time.
residencePeriod-months = Full months


## Income

livelihood-who = Who gets the money?
    .option-applicant = me
    .option-spouse = my wife, husband or registered partner
    .option-child = a child
    .option-other = another person in the household
    .required = Choose who gets the money.
livelihood-kind = Where does the money come from?
    .option-wage = wages
    .option-selfEmployment = self-employment
    .option-pension = pension (Rente)
    .option-maintenance = maintenance (Unterhalt)
    .option-parentalAllowance = parental allowance (Elterngeld)
    .option-childBenefit = child benefit (Kindergeld)
    .option-unemploymentBenefit = unemployment benefit (Arbeitslosengeld)
    .option-citizensBenefit = basic income support for jobseekers (SGB II, “Jobcenter”)
    .option-socialAssistance = social assistance or basic income in old age (SGB XII)
    .option-asylumBenefits = benefits for asylum seekers (Asylbewerberleistungsgesetz)
    .option-housingBenefit = housing benefit (Wohngeld)
    .option-studentAid = student aid (BAföG) or a scholarship
    .option-assets = assets, rents, interest
    .option-other = something else
    .required = Choose where the money comes from.
livelihood-kindOther = Which other income?
    .required = Write where the money comes from.
livelihood-amount = Amount per month
    .hint = What you really receive (netto). If it changes: the average of the last three months.
    .required = Enter the amount in euros. If it is nothing, enter 0.
    .min = The amount cannot be less than 0.
livelihood-since = Since when?
    .hint = Month and year.


## Health insurance

healthInsurance-kind = What health insurance do you have?
    .option-statutory = statutory (gesetzlich, for example AOK, TK, Barmer)
    .option-private = private
    .option-travel = travel health insurance
    .option-asylum = a treatment certificate or card from the social welfare office (Sozialamt)
    .option-none = none
    .required = Choose your health insurance.
healthInsurance-company = Name of the insurance
    .required = Enter the name of the insurance.
healthInsurance-number = Insurance number (Versichertennummer)
    .hint = On the card: one letter and nine digits.
healthInsurance-missing = Almost everybody in Germany must have health insurance. A health insurance company or an advice centre will help you to get it.


## Convictions and investigations

convictions-state = What happened?
    .option-convicted = A court convicted me, or I got a penalty order (Strafbefehl)
    .option-open = There is still an investigation, or there is no judgment yet
    .required = Choose whether there is a judgment.
convictions-country = In which country?
    .required = Choose the country.
convictions-authority = Court or authority
    .hint = For example Amtsgericht Musterstadt.
    .required = Enter the court or authority. If you do not know its name, enter the place.
convictions-fileNumber = File number (Aktenzeichen)
    .hint = It is at the top of every letter from the court.
convictions-offence = What was it about?
    .hint = A few words are enough, for example “travelling without a ticket”.
    .required = Write briefly what it was about.
convictions-decidedOn = Date of the judgment or penalty order
    .required = Enter the date. It is on the judgment or penalty order.
    .max = This day is in the future. Check the date.
convictions-sentenceKind = Which penalty?
    .option-fine = fine (Geldstrafe)
    .option-suspended = suspended prison sentence (Bewährung)
    .option-prison = prison sentence
    .option-youth = youth penalty (Jugendstrafe)
    .option-other = something else
    .required = Choose the penalty.
convictions-dailyRates = Number of daily rates (Tagessätze)
    .hint = If the judgment says “40 Tagessätze zu je 15 Euro”, enter 40.
    .required = Enter the number of daily rates.
    .min = Enter a number from 1.
    .max = This number is too large. Enter the number of daily rates, not the amount in euros.
convictions-months = Length of the sentence in months
    .required = Enter the length in months. One year is 12 months.
    .min = Enter a number from 1.
    .max = This number is too large. Enter the length in months.
convictions-sentenceOther = What did the judgment say?
    .required = Write briefly what the judgment said.


## The paper for the stay

residenceTitle-kind = Which paper do you have?
    .option-settlement = settlement permit (Niederlassungserlaubnis)
    .option-euLongTerm = EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-blueCard = EU Blue Card (Blaue Karte EU)
    .option-permit = residence permit (Aufenthaltserlaubnis)
    .option-visa = visa
    .option-fiction = provisional certificate (Fiktionsbescheinigung)
    .option-permission = permission to stay during the asylum procedure (Aufenthaltsgestattung)
    .option-toleration = toleration (Duldung)
    .option-freeMovement = free movement (EU, EEA, Switzerland)
    .option-none = none, or another one
residenceTitle-legalBasis = Section of the law on the paper
    .hint = For example § 25 Abs. 2 AufenthG. It is often under “Anmerkungen”.
residenceTitle-validUntil = Valid until
    .constraint-expired = This paper has expired. Talk to the immigration office (Ausländerbehörde) at once. You can still send the application.
residenceTitle-authority = Issued by
    .hint = The immigration office or embassy, for example Stadt Musterstadt.
residenceTitle-azrNumber = AZR number (AZR-Nummer)
    .hint = Twelve digits. It is on some papers and letters. If you cannot find it, leave the field empty.


## A job

employer-name = Name of the company
employer-address = Address of the company
employer-occupation = What is your job there?
    .hint = For example cook, software developer or warehouse helper.
employer-begin = First day of work
employer-unlimited = Is the contract permanent (unbefristet)?
    .hint = Permanent means: the contract has no end date.
employer-end = The contract ends on
    .constraint = The contract must end after the first day of work. Check both dates.
employer-hours = Working hours per week
    .max = This number is too large. Enter the hours in one week.
employer-pay = Pay per month before tax (brutto)


## Bank account

bank-holder = Account holder
    .hint = The person who owns the account.
    .required = Enter who owns the account.
bank-iban = IBAN
    .hint = It is on the bank card or on the account statement.
    .required = Enter the IBAN.
bank-bic = BIC
    .hint = Only for accounts outside Germany.
    .required = Enter the BIC. Your bank knows it.


## What a document says about the body

physical-height = Height
    .hint = In centimetres, without shoes.
    .required = Enter your height in centimetres.
    .min = Enter the height in centimetres, for example 172.
    .max = Enter the height in centimetres, for example 172.
physical-eyeColour = Eye colour
    .required = Choose your eye colour.


## Declarations at the end

declarations-truth = What I have written is correct and complete.
    .hint = Anybody who gives false information on purpose can be punished, and may lose what they received.
    .required = The office cannot work on the application without this declaration. Tick it if everything is correct.
declarations-changes = If something changes, I will tell the office at once.
    .hint = For example a new address, a wedding, a new job or a criminal complaint.
    .required = The office cannot work on the application without this declaration. Please tick it.
declarations-privacy = I have read the privacy notice (Hinweise zum Datenschutz).
    .hint = The office stores what you write in order to decide on the application. It also asks other authorities. You find the notice on the page of your office.
    .required = Read the privacy notice and tick this sentence.


## School, training, studies

schooling-kind = What was it?
    .option-school = school
    .option-vocational = vocational training (Berufsausbildung)
    .option-university = studies
    .option-course = language course or integration course (Integrationskurs)
    .required = Choose what it was.
schooling-name = Name and place
    .required = Enter the name of the school and the place.
schooling-country = Country
    .required = Choose the country.
schooling-begin = From
    .hint = Month and year. Roughly is enough.
    .required = Enter month and year.
schooling-end = Until
    .hint = Leave empty if you are still there.
    .constraint = The end must be after the beginning. Check both.
schooling-degree = Qualification
    .hint = For example Realschulabschluss. Leave empty if you have none.
