# English (en): the form for benefits under the Asylum Seekers' Benefits Act (AsylbLG). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law is not certain here, the sentence says so ("probably", "the office checks"). Keep that.

asylblg = Apply for benefits for asylum seekers (Asylbewerberleistungsgesetz)

applicant = About you
applicant-maritalStatus = Marital status (Familienstand)
applicant-language = Which language do you speak best?
    .hint = For example Dari or Tigrinya.
applicant-interpreter = Do you need somebody to interpret?
contact = Where you live
contact-accommodation = How do you live?
    .option-reception = in initial reception (Erstaufnahme)
    .option-shared = in shared accommodation (Gemeinschaftsunterkunft)
    .option-flat = in a flat
    .option-withOthers = with family or friends
contact-address = Address
contact-assignedTo = To which town are you assigned?
    .hint = It is in the assignment decision (Zuweisungsbescheid).
contact-elsewhere = You do not live in the town you are assigned to. The social welfare office (Sozialamt) of the town in the decision usually pays. Ask there.
contact-reach = How the office reaches you

status = Your paper
status-kind = What applies to you?
    .option-permission = I have a permission to stay (Aufenthaltsgestattung) or a proof of arrival (Ankunftsnachweis)
    .option-airport = I am in the airport procedure
    .option-protection = I have a residence permit under § 23 Abs. 1 (war), § 24, § 25 Abs. 4 sentence 1 or § 25 Abs. 5
    .option-toleration = I have a toleration (Duldung)
    .option-leave = I have to leave the country
    .option-family = I belong to the family of such a person (wife, husband, child under 18)
    .option-followUp = I have made a new asylum application (Folgeantrag, Zweitantrag)
    .option-other = none of these
status-entitlementResult = Is this the right application?
    .option-likely = Then this is probably the right application. The office checks it.
    .option-other = Then the Jobcenter or another office may be responsible. You can still make the application. The office passes it on or advises you.
status-documentNumber = Number of the paper
status-validUntil = Valid until
    .constraint-expired = This paper has expired. Talk to the immigration office (Ausländerbehörde) at once. You can still send the application.
status-firstEntry = When did you first come to Germany?
    .hint = If you do not know the day, use the first of the month.
    .max = This day is in the future. Check the date.
status-bamfNumber = BAMF file number (Aktenzeichen)
    .hint = For example 1234567-475. Leave empty if you have none.
status-azrNumber = AZR number (AZR-Nummer)
    .hint = Twelve digits. If you cannot find it, leave the field empty.
status-commitment = Has somebody signed a declaration of commitment (Verpflichtungserklärung) for you?
    .hint = A person has then promised to pay everything for you.
status-commitmentGiver = Who?
    .hint = Name and town.

household = Your household
household-withPartner = Do you live with your wife, husband or partner?
household-hasMembers = Do other people from your family live with you?
    .hint = Also your wife, husband and children.
# $row (number): position; $name (text): given names, may be empty
household-member = Who lives with you?
    .row = Person { $row }
    .add = Add a person
    .remove = Remove this person
    .empty = Nobody entered yet.
household-member-relation = Who is this for you?
    .option-partner = wife, husband or partner
    .option-child = child
    .option-parent = mother or father
    .option-other = other relatives
household-member-ownClaim = Does this person need benefits too?
household-member-school = Day care, school or training?
    .option-none = no
    .option-daycare = day care (Kita)
    .option-school = school
    .option-training = vocational training
household-member-level = This person’s class of need (Bedarfsstufe)
    .column = Class
    .option-1 = class 1: adults without a partner
    .option-2 = class 2: couples
    .option-3 = class 3: adults under 25 who live with their parents
    .option-4 = class 4: young people from 14 to 17
    .option-5 = class 5: children from 6 to 13
    .option-6 = class 6: children up to 5
household-member-amount = Amount for this person (euros per month)
    .column = Euros per month
household-ownLevel = Your class of need (Bedarfsstufe)
    .option-1 = class 1: adults without a partner, also in shared accommodation
    .option-2 = class 2: couples
    .option-4 = class 4: young people from 14 to 17
household-ownAmount = Amount for you (euros per month)
household-total = Everybody together (euros per month)
household-totalNotice = This is only a first orientation. The office deducts income. Food, electricity or clothes in the accommodation also count as benefits. Then you get less money.

stay = Your time in Germany
stay-monthsHere = Months since the first entry
# $needed (number): months after which higher benefits begin
stay-analogResult = Higher benefits
    .option-likely = After { $needed } months there are usually higher benefits, similar to social assistance (§ 2 AsylbLG). That may be so for you. The office checks it.
    .option-later = After { $needed } months there are usually higher benefits, similar to social assistance (§ 2 AsylbLG). You have not been here that long.
stay-interrupted = Since then, were you out of Germany for a longer time?
stay-interruption = When and where?

income = Income and work
income-hasIncome = Does anybody in your household get money?
    .hint = For example wages, child benefit, maintenance, money from relatives.
# $row (number): position; $amount (number): Euro a month, may be empty
income-entry = Which money?
    .hint = Enter each income separately.
    .row = Income { $row }
    .add = Add another income
    .remove = Remove this income
    .empty = No income entered yet.
income-incomeTotal = Income per month altogether (euros)
income-works = Do you work?
income-employer = Your job
income-workPermit = Has the immigration office allowed the work?

assets = Money and property
assets-cash = Cash (euros)
    .hint = Together, for everybody in the family. If you have none, enter 0.
# $row (number): position; $bank (text): name of the bank, may be empty
assets-account = Accounts
    .row = Account { $row }
    .add = Add an account
    .remove = Remove this account
    .empty = No account entered.
assets-account-bank = Bank
assets-account-iban = IBAN
assets-account-balance = Balance (euros)
    .hint = If the account is overdrawn, put a minus in front.
assets-car = Do you have a car?
assets-carValue = Value of the car (euros)
    .hint = Estimated.
assets-valuables = Do you have other valuable things, a house or land, also abroad?
assets-valuablesText = What is it, and what is it worth?
assets-assetsTotal = Together (euros)
# $limit (number): Euro that the family may keep
assets-assetsResult = Allowance (Freibetrag)
    .option-within = Your family may keep { NUMBER($limit, minimumFractionDigits: 2) } euros. You are probably below that.
    .option-above = Your family may keep { NUMBER($limit, minimumFractionDigits: 2) } euros. Usually you first have to use up what is above that. The office checks it.

housing = Your flat
housing-ownContract = Do you have a rental contract of your own?
housing-contract = The rental contract
housing-contract-coldRent = Rent without extra costs (Kaltmiete, euros per month)
housing-contract-costs = Extra costs (Nebenkosten, euros per month)
housing-contract-heating = Heating (euros per month)
    .hint = If it is already in the extra costs, enter 0.
housing-contract-heatingKind = What do you heat with?
    .option-gas = gas
    .option-oil = oil
    .option-district = district heating (Fernwärme)
    .option-electric = electricity
    .option-other = something else
housing-contract-size = Size in square metres
housing-contract-landlord = Landlord
housing-contract-landlordIban = IBAN for the rent
housing-contract-deposit = Deposit (Kaution, euros)
housing-rentTotal = Rent altogether (euros per month)
housing-persons = How many people live there?

needs = Special needs
needs-intro = There is additional help for some situations. Enter here only what you need help for. A diagnosis is not needed.
needs-kinds = Do you need additional help?
    .option-pregnancy = pregnancy
    .option-birth = things for a baby
    .option-diet = special food because of an illness
    .option-disability = disability
    .option-school = school or day care (Bildung und Teilhabe)
    .option-furniture = first furniture for a flat
    .option-moving = moving home
    .option-none = no
needs-dueDate = When is the child expected?
    .min = This day is in the past. Check the date.
needs-disabilityDegree = Degree of disability (Grad der Behinderung, GdB)
    .hint = Only if it has already been established. A number from 20 to 100.
needs-text = What do you need?
needs-singleParent = Do you bring up your children alone?

payment = Payment
payment-way = How should the money reach you?
    .option-card = payment card (Bezahlkarte)
    .option-account = to my account
    .option-cash = in cash
payment-cardNotice = The office decides how it pays. Many towns use a payment card.
payment-bank = Your account
payment-earlier = Have you received money from another office before?
payment-earlierWhere = From which office?
payment-earlierUntil = Until when?
payment-claims = Does somebody owe you money?
    .hint = For example maintenance, old wages or money after an accident.
payment-claimsText = Who and why?

documents = Your documents
documents-intro = This list fits your answers. You cannot upload anything here yet. Bring the papers with you. You can also apply if something is missing.
documents-identity = Your identity paper: passport, Ankunftsnachweis, Aufenthaltsgestattung or Duldung.
documents-assignment = The assignment decision (Zuweisungsbescheid) and the registration in the town.
documents-members = The identity papers and birth certificates of everybody in your household.
documents-wages = Work contract, payslips and other proof of income.
documents-statements = The account statements of the last three months. You may black out expenses of up to 50 euros.
documents-rentContract = Rental contract and proof of extra costs and heating.
documents-pregnancyRecord = The maternity record (Mutterpass).
documents-needsProof = A medical certificate or the decision about the disability.
documents-schoolProof = A certificate from the school, day care or training.
documents-endNotice = The decision by which the other office ended the payment.
documents-commitmentProof = The declaration of commitment, if you have a copy.

confirmation = Declarations
confirmation-cooperation = I know that I have to tell the office everything that matters for the benefits.
    .hint = For example new work, money, moving home or journeys. Otherwise you have to pay money back.
    .required = Read the sentence and tick it.
