# English (en): the form for the declaration of commitment (Verpflichtungserklärung). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law or a local figure is not certain, the sentence says so. Keep that.

verpflichtungserklaerung = Prepare a declaration of commitment (Verpflichtungserklärung)

visit = The visit
# $years (number): how many years the promise binds
visit-intro = With a declaration of commitment you promise: I pay everything for my guest, also illness and care. This can be very expensive. The promise lasts long. For guests who stay, it is { $years } years. You sign at the office. Here you prepare the appointment.
# $days (number): the longest stay for a visit
visit-purpose = Why does the guest come?
    .option-schengen = visit of up to { $days } days
    .option-study = studies, vocational training or language course
    .option-family = family, for a longer time
    .option-admission = admission programme (§ 23 AufenthG)
    .option-other = another reason
visit-purposeOther = Which reason?
visit-entry = When should the guest enter Germany?
    .min = This day is in the past. Check the date.
visit-end = When does the guest leave again?
    .constraint = The departure must be after the entry. Check both dates.
visit-days = Days in Germany
# $days (number): the longest stay for a visit
visit-tooLong = A visit usually lasts { $days } days at most. For a longer time the guest needs another visa.

host = You, the host
host-kind = Who makes the declaration?
    .option-person = I alone
    .option-couple = the two of us, as a married couple or registered partners
    .option-company = a company or an association
host-company = The company or association
host-company-name = Name
host-company-register = Register and number
    .hint = For example Amtsgericht Musterstadt, HRB 12345.
host-company-address = Address of the company or association
host-company-role = Your role there
    .hint = Only somebody who may sign for the company can make the declaration.
host-companyNotice = The office checks whether the company or association can pay. It then does not ask for your own income. Bring an extract from the register and the latest annual accounts.
host-person = The person who signs
host-minor = Anyone under 18 usually cannot make the declaration. An adult can do it.
host-address = Your home
    .hint = The address at which you are registered.
# $municipality (text): name of the town that this office serves
host-elsewhere = This office is responsible for { $municipality }. If you live somewhere else, please go to the office of your town.
host-reach = How the office reaches you
host-document = Which identity document do you have?
    .option-idCard = identity card (Personalausweis)
    .option-passport = passport
host-documentNumber = Number of the document
host-title = Your paper for the stay
# $months (number): how long a title has to be valid
host-titleResult = Is your paper sufficient?
    .option-likely = Your paper is probably sufficient. The office checks it.
    .option-short = Your paper is not valid for much longer. Many offices want it to be valid for at least { $months } more months. Ask your office.
    .option-notEnough = With this paper the office usually does not accept the declaration. Another person may be able to make it.
host-maritalStatus = Marital status (Familienstand)

partner = The second person who signs
# $years (number): how many years the promise binds
partner-intro = This page is for the second person. They promise the same as the first: to pay all costs for the guest, illness and care too. For guests who stay, this holds for { $years } years. Both sign at the office.
partner-person = About the second person
partner-minor = Anyone under 18 usually cannot make the declaration. The first person may be able to make it alone.
partner-documentNumber = Number of the identity card or passport
partner-title = The second person’s paper for the stay
# $months (number): how long a title has to be valid
partner-titleResult = Is the paper sufficient?
    .option-likely = The paper is probably sufficient. The office checks it.
    .option-short = The paper is not valid for much longer. Many offices want it to be valid for at least { $months } more months. Ask the office.
    .option-notEnough = With this paper the office usually does not count the second person. The first person may be able to make the declaration alone.
partner-net = Income of the second person per month (netto)
    .hint = What arrives in the account. If there is no income, enter 0.
# $years (number): how many years the promise binds
partner-promise = As the second person I promise the same: I pay all public costs of living of the guest, for { $years } years from the entry, if the guest stays that long.
    .required = Read the sentence and tick it. Without this promise the office does not count the second person.
partner-understood = I have understood everything, also in my own language. What I entered is correct.
    .hint = At the office you sign the German text. Wrong information can be a criminal offence.
    .required = Tick the sentence when you have understood everything. Otherwise ask the office first.

income = Your income
income-activity = What do you do?
    .option-employee = I work for a company
    .option-selfEmployed = I am self-employed
    .option-pensioner = I get a pension
    .option-other = something else
income-occupation = Occupation
income-employer = Your employer
income-employer-name = Name of the company
income-employer-street = Street and house number of the company
income-employer-postcode = Postcode of the company
income-employer-city = Town of the company
income-employer-since = There since
    .max = This day is in the future. Check the date.
income-employer-unlimited = Is the contract permanent (unbefristet)?
    .hint = Permanent means: the contract has no end date.
income-employer-endsOn = The contract ends on
income-net = Your income per month (netto)
    .hint = What arrives in your account. If it varies: the average of the last three months.
income-otherIncome = Other income per month
    .hint = For example rents. Child benefit usually does not count.
income-benefits = Do you get money from the Jobcenter or social welfare office (Sozialamt)?
income-benefitsNotice = Then the office usually does not accept the declaration. Another person can make it, or somebody deposits money.
income-rent = Rent including heating per month
    .hint = If you pay no rent, enter 0.
income-maintenance = Maintenance you pay per month (Unterhalt)
income-loans = Loan instalments per month
income-dependants = How many other people live on this income?
    .hint = For example children, or a wife without income of her own. Who signs does not count here. If it is nobody, enter 0.
income-total = Income per month, less maintenance
    .hint = For two persons: of both together.

earlier = Earlier declarations
earlier-hasEarlier = Have you ever made a declaration of commitment before?
    .hint = If two of you sign: count the second person’s declarations too.
# $row (number): position; $name (text): name of the guest, may be empty
earlier-commitment = Which ones?
    .row = Declaration { $row }
    .add = Add another declaration
    .remove = Remove this declaration
    .empty = No declaration entered yet.
earlier-commitment-guestName = Name of the guest
earlier-commitment-signedOn = When did you sign it?
    .hint = Month and year.
earlier-commitment-authority = At which office?
earlier-commitment-left = Has the guest left again?
    .option-yes = yes
    .option-no = no
    .option-unknown = I do not know
earlier-commitment-adults = For how many adults does it still hold?
    .hint = If there is none, enter 0.
earlier-commitment-minors = For how many children under 18 does it still hold?
    .hint = If there is none, enter 0.
    .constraint-somebody = You entered 0 twice. Have all of them left? Then change the answer above.
earlier-stillOpen = The office takes open declarations into account with your income. They count here too.

guests = Your guests
# $row (number): position; $name (text): given names of the guest, may be empty
guests-guest = Who comes?
    .hint = One declaration is enough for a guest, their wife or husband and children under 18.
    .row = Guest { $row }
    .add = Add another guest
    .remove = Remove this guest
    .empty = No guest entered yet.
guests-guest-familyName = Family name
    .hint = Exactly as in the guest’s passport.
    .required = Enter the guest’s family name.
guests-guest-givenNames = Given names
    .hint = All of them, in the same order as in the passport.
    .required = Enter the guest’s given names.
guests-guest-gender = Gender
    .required = Choose which gender is in the guest’s passport.
guests-guest-birthDate = Date of birth
    .hint = If the passport has no day or month, leave it empty.
    .required = Enter at least the year of birth.
guests-guest-birthPlace = Place of birth
    .required = Enter the place where the guest was born.
guests-guest-birthCountry = Country of birth
    .required = Choose the country where the guest was born.
guests-guest-nationality = Nationality
    .hint = The nationality of the passport with which the guest travels.
    .required = Choose the guest’s nationality.
guests-guest-passportNumber = Passport number
    .required = Enter the number. Without it the declaration is usually not valid.
guests-guest-passportValidUntil = Passport valid until
    .constraint-short = The passport expires before the entry. The guest needs a new passport.
guests-guest-home = The guest’s address abroad
guests-guest-relationship = How do guest and host belong together?
    .hint = For example: mother of the host, friend, business partner.
guests-oneFamily = Several guests who are not a family need one declaration each. Then the fee has to be paid for each.

solvency = Is the income sufficient?
solvency-adults = Guests aged 18 or older
solvency-minors = Guests under 18
solvency-openAdults = Adults of earlier declarations that still hold
solvency-openMinors = Children of earlier declarations that still hold
solvency-needed = Income that is probably needed per month
# $needed, $total (numbers): net income needed and given, Euro a month
solvency-solvencyResult = Is your income sufficient?
    .option-likely = Your income is probably sufficient. The office checks it with your proof.
    .option-open = Probably { NUMBER($needed, minimumFractionDigits: 2) } euros per month are needed. You entered { NUMBER($total, minimumFractionDigits: 2) } euros. Ask the office about a bank guarantee or a blocked account (Sperrkonto).
solvency-solvencyUnknown = Your office decides how much income is needed. It depends on how many people live on it. Ask the office before the appointment.

housing = Where the guest lives
housing-atHost = Will the guest live with you?
housing-address = Address where the guest lives
housing-ownership = What kind of home is it?
    .option-tenant = rented
    .option-owner = own house or flat
    .option-other = something else, for example a hotel
housing-size = Size of the home in square metres
housing-persons = How many people live there, without the guest?
    .hint = Count yourself if you live there.

insurance = The guest’s health insurance
# $cover (number): sum insured in Euro
insurance-intro = For a visit, travel health insurance of at least { $cover } euros is usually needed. It protects you too: without insurance you pay for the treatment.
insurance-who = Who takes out the insurance?
    .option-guest = the guest
    .option-host = I do
    .option-notYet = not decided yet
insurance-company = Name of the insurance
insurance-until = Insured until
    .constraint = The insurance ends before the entry. Check the date.

documents = Your documents
documents-intro = This list fits your answers. Upload what you have: as a photo or as a PDF. You can send the application even if something is missing. Then bring it to your appointment.
documents-identity = Your identity card or passport
    .reason = Because the office checks who signs.
    .hint = For two people: both documents.
documents-titleCard = Your residence title
    .hint = For two people: from each who has one.
    .reason = Because you entered a paper for the stay.
documents-payslips = Your work contract and the last three payslips
    .reason = Because you are employed.
documents-taxPapers = A certificate of your income from a tax adviser and the latest tax assessment
    .reason = Because you are self-employed.
documents-pensionNotice = Your pension decision
    .reason = Because you receive a pension.
documents-partnerIncome = Proof of the second person’s income, for example three payslips
    .reason = Because you entered an income for the second person.
documents-home = Your rental contract or the land register extract (Grundbuchauszug)
    .reason = Because the office checks whether there is room for the guest.
documents-passportCopy = A copy of the guest’s passport
    .reason = Because the passport number is in the declaration.
documents-security = A bank guarantee or proof of a blocked account (Sperrkonto), if the income is not sufficient
    .reason = Because the income may not be sufficient.
documents-register = The extract from the register, the latest annual accounts and proof that you may sign
    .reason = Because a company or association invites.

confirmation = What you promise
confirmation-scope = I pay all public costs for my guest’s livelihood: housing, food, illness, care and also the departure.
    .required = Read the sentence and tick it. Without this promise there is no declaration.
# $years (number): how many years the promise binds
confirmation-term = I know: my promise lasts { $years } years from the entry, if the guest stays that long.
    .required = Read how long your promise holds, and tick the sentence.
confirmation-notEnded = I know: it does not end earlier if the guest receives protection or a new residence title.
    .required = Read that your promise does not end earlier, and tick the sentence.
confirmation-seizure = I know: if I do not pay, the office may seize my wages or my account (pfänden).
    .required = Read what happens if you do not pay, and tick the sentence.
confirmation-truth = What I have written is correct and complete.
    .hint = False information can be a criminal offence.
    .required = Tick the sentence if everything is correct.
confirmation-privacy = I have read the privacy notice (Hinweise zum Datenschutz).
    .hint = The declaration is stored. Embassies and social welfare offices can see it too.
    .required = Read the privacy notice and tick this sentence.
confirmation-understood = I have understood everything, also in my language.
    .hint = At the office you sign the German text. If you do not understand something, ask beforehand.
    .required = Tick the sentence if you have understood everything. Otherwise ask the office first.
# $fee (number): fee in Euro
confirmation-appointment = Now book an appointment at the office. You have to come yourself and sign there. The fee is { NUMBER($fee, minimumFractionDigits: 2) } euros for each declaration.

# Who fills in a part of the form.
party-guest = guest
party-partner = second person
