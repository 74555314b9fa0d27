# English (en): the form for residence titles (Aufenthaltstitel). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law is not certain here, the sentence says so ("probably", "the office checks"). Keep that.

aufenthaltstitel = Apply for a residence title (Aufenthaltstitel)


## What is asked for

request = Your application
request-intro = Apply for an extension before your paper expires. This application asks only what your case needs.
request-kind = What would you like?
    .option-issue = a residence title for the first time
    .option-extension = to extend my residence title
    .option-change = a residence title for another purpose
    .option-settlement = a settlement permit (Niederlassungserlaubnis) or EU long-term residence (Daueraufenthalt-EU), without an end date
    .option-conditions = to change something that is written on my paper (Nebenbestimmungen)
    .required = Choose what you would like. If you are not sure, ask the office.
request-purpose = Why would you like to stay in Germany?
    .option-work = work
    .option-education = studies, vocational training, language course
    .option-family = family
    .option-humanitarian = protection or humanitarian reasons
    .option-temporaryProtection = temporary protection because of the war in Ukraine (§ 24 AufenthG)
    .option-swiss = I or my family come from Switzerland
    .option-special = another reason
    .required = Choose the most important reason.
request-swissKind = What do you do in Germany?
    .option-001 = I work in a company
    .option-002 = I am self-employed
    .option-003 = I study
    .option-004 = I belong to the family of a person from Switzerland
    .option-005 = something else, for example I am retired
request-workKind = Which work?
    .option-skilled = skilled work with vocational training or a degree (Fachkraft)
    .option-blueCard = EU Blue Card (Blaue Karte EU)
    .option-it = work with professional experience, also in IT
    .option-research = research
    .option-selfEmployed = self-employment
    .option-jobSearch = looking for work (also Chancenkarte)
    .option-other = other work
request-educationKind = Which studies, which training?
    .option-study = studies
    .option-preparation = preparation for studies (Studienkolleg, language course)
    .option-vocational = vocational training in a company
    .option-schoolTraining = vocational training in a school
    .option-languageCourse = language course or school
    .option-recognition = recognition of my profession
    .option-search = looking for a place
request-familyKind = To whom do you belong?
    .option-spouse = to my wife, husband or registered partner
    .option-child = to my parents
    .option-parent = to my child
    .option-other = to other relatives
request-humanitarianKind = Which reason?
    .option-asylum = I am entitled to asylum (asylberechtigt)
    .option-refugee = I am recognised as a refugee
    .option-subsidiary = I have subsidiary protection
    .option-banOnDeportation = There is a ban on deporting me (Abschiebungsverbot)
    .option-admission = I came through an admission programme
    .option-hardship = hardship (Härtefall) or urgent personal reasons
    .option-integration = I have lived here for years and am well integrated
    .option-trainingToleration = I have a toleration (Duldung) and do vocational training (Ausbildungsduldung)
    .option-other = another reason
request-specialText = Which reason?
    .hint = For example: I used to be German. I am coming back as a young person.
    .required = Write briefly why you would like to stay in Germany.
request-settlementKind = Which paper without an end date?
    .option-general = settlement permit after several years with a residence permit
    .option-euLongTerm = EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-skilled = settlement permit as a skilled worker (Fachkraft)
    .option-highlyQualified = settlement permit as a highly qualified worker
    .option-blueCard = settlement permit with an EU Blue Card
    .option-selfEmployed = settlement permit with self-employment
    .option-refugee = settlement permit as a refugee or person entitled to asylum
    .option-familyOfGerman = settlement permit as family of a German
    .option-child = settlement permit for children who grew up here
    .option-other = other, or I do not know
request-conditionKind = What should change?
    .option-work = Work: I may not work, or only in one company
    .option-residence = Home: I have to live in one place and would like to move
    .option-travel = Travel: I may not leave a place
    .option-other = something else
    .required = Choose at least one answer.
request-conditionText = What exactly, and why?
    .hint = For example: My card says “Erwerbstätigkeit nicht erlaubt”. I have found a job.
    .required = Write briefly what should change and why.
request-hasTitle = Do you have a paper for your stay now?
    .hint = A visa, an Aufenthaltsgestattung or a Duldung counts too.
request-current = Your present paper
# $until (date): last day of the present title; $weeks (number): how long before it one should apply
request-filingResult = Deadline
    .option-inTime = Your paper is valid until { $until }. You are probably in time. A good time to apply is about { $weeks } weeks before this day.
    .option-soon = Your paper is valid until { $until }. Send the application before this day. Your paper then usually stays valid until the office decides. Ask for a provisional certificate (Fiktionsbescheinigung).
    .option-late = Your paper expired on { $until }. Send the application at once all the same. Call the office and explain why it is late. Get advice.
request-asylumWarning = With an Aufenthaltsgestattung or Duldung, a change to this purpose is often not simply possible. Get advice before you send the application.


## Settlement permit

settlement = Settlement permit (Niederlassungserlaubnis)
settlement-intro = These questions show what matters for the settlement permit. Easier rules often apply to skilled workers, refugees and families of Germans. The office decides.
settlement-titleSince = Since when have you had a residence permit (Aufenthaltserlaubnis)?
    .hint = The first day of the first residence permit, without interruption.
# $years (number): years that are usually needed
settlement-timeResult = Time
    .option-likely = Your time is probably enough. Years usually needed: { $years }.
    .option-open = Years usually needed: { $years }. For some groups it is less. The office checks your case.
settlement-pensionMonths = How many months have you paid into the pension insurance (Rentenversicherung)?
    .hint = The number is in the insurance record (Versicherungsverlauf) of Deutsche Rentenversicherung. Roughly is enough.
# $months (number): months that are usually needed
settlement-pensionResult = Pension
    .option-likely = That is probably enough. Months usually needed: { $months }.
    .option-open = Months usually needed: { $months }. For some groups it is less. The office checks your case.
settlement-language = Which German certificate do you have?
    .option-b1 = B1
    .option-b2 = B2 or higher
    .option-lower = A1 or A2
    .option-none = none
settlement-civicTest = Have you passed the test “Leben in Deutschland”?
settlement-knowledgeResult = German and life in Germany
    .option-likely = That is probably enough.
    .option-open = B1 and the test are usually needed. There are exceptions, for example for illness. The office checks your case.


## The applicant

applicant = About you
applicant-otherNationality = Another nationality
    .hint = Only if you have a second one.
applicant-body = For the card
    .hint = These details are printed on your residence title.
applicant-occupation = Occupation

contact = Address and contact
contact-address = Your home
    .hint = The address at which you are registered.
contact-livingThereSince = Since when have you lived there?
    .max = This day is in the future. Check the date.
contact-reach = How the office reaches you
contact-accommodation = How do you live?
    .option-flat = in my own flat or house
    .option-room = in a room, also in a hall of residence
    .option-shared = in shared accommodation (Sammelunterkunft)
    .option-hotel = in a hotel or guest house
    .option-withOthers = with family or friends
contact-size = Size of the flat or room
    .hint = In square metres. The number is in the rental contract.
contact-persons = How many people live there?
    .hint = Count yourself too.
contact-abroad = Do you keep a home abroad?
contact-foreignAddress-country = Country
    .constraint = This is not an address abroad. Choose another country, or answer “No” above.
contact-foreignAddress = Your address abroad

representation = Representation
representation-minor = Parents or the guardian make the application for people under 18. Choose “Yes, a person by law”.


## Family

family = Family
family-maritalStatus = Marital status (Familienstand)
family-since = Since when?
    .hint = The day of the wedding, divorce or death.
    .max = This day is in the future. Check the date.
family-hasChildren = Do you have children?
    .hint = Also grown-up children and children who live somewhere else.
# $row (number): position; $name (text): given names of the child, may be empty
family-child = Your children
    .row = Child { $row }
    .add = Add a child
    .remove = Remove this child
    .empty = No child entered yet.
family-child-livesWithApplicant = Does the child live with you?
family-child-country = In which country does the child live?
spouse = Wife, husband or registered partner
spouse-livesTogether = Do you live in a home together?
spouse-country = In which country does the person live?
spouse-title = This person’s paper
spouse-title-kind = Which paper does this person have?
parents = Parents
parents-minorNotice = Usually everybody who has custody of a child has to agree. If a parent has died or is unknown, do not enter them.
# $row (number): position; $name (text): given names of the parent, may be empty
parents-parent = The parents of the person the application is for
    .row = Parent { $row }
    .add = Add a parent
    .remove = Remove this parent
    .empty = No parent entered yet.
parents-parent-livesInGermany = Does this parent live in Germany?
parents-parent-title = This parent’s paper
parents-parent-title-kind = Which paper does this parent have?
parents-parent-custody = Does this parent have custody (Sorgerecht)?
parents-parent-consents = Does this parent agree to the application?
    .hint = They must sign it later, too.
    .option-yes = yes
    .option-no = no
    .option-unknown = not asked yet, or there is no contact
    .required = Choose whether this parent agrees.
parents-missingConsent = Without all consents the office often cannot decide. Talk to the office or the youth welfare office (Jugendamt).
parents-sameHousehold = Do parents and child live together?


## Passport and entry

passport = Passport
passport-hasPassport = Do you have a passport?
    .hint = A travel document or a passport substitute counts too.
passport-document = Your passport
passport-why = Why do you have no passport?
    .hint = Also write what you have already done to get one.
    .required = Write briefly why you have no passport.
passport-missing = A valid passport is usually needed. There are exceptions, for example for refugees. You may be able to get a travel document (Reiseausweis). Ask the office.
entry = Entry
entry-bornHere = Were you born in Germany and have you always been here?
entry-lastEntry = When did you last come to Germany to live here?
    .max = This day is in the future. Check the date.
entry-withVisa = Did you come with a visa?
entry-visa = Your visa
entry-visa-mission = Which embassy or consulate?
    .hint = The town is enough, for example Ankara.
entry-visa-country = In which country?
entry-visa-begin = Valid from
    .max = This day is in the future. Check the date.
entry-visa-end = Valid until
    .constraint = The end must be after the beginning. Check both dates.
entry-visa-purpose = What was the visa for?
    .hint = It is on the visa under “Anmerkungen”, for example Studium.
entry-noVisaWhy = Why without a visa?
    .option-visaFree = I did not need one with my passport
    .option-asylum = I fled and applied for asylum
    .option-temporaryProtection = I fled from the war in Ukraine
    .option-otherTitle = I had a paper from another EU country
    .option-other = another reason
entry-plannedEnd = How long would you like to stay?
    .option-stay = for good
    .option-limited = until a certain day
entry-plannedUntil = Until when?
    .min = This day is in the past. Check the date.
entry-stayedBefore = Have you lived in Germany before?
# $row (number): position; $place (text): town, may be empty; $begin (date): first day, may be empty
entry-stay = Earlier times in Germany
    .row = Period { $row }
    .add = Add a period
    .remove = Remove this period
    .empty = No period entered yet.


## Work

work = Work
work-hasJob = Do you have a job or a firm offer?
work-job = Your job
work-yearlyPay = Pay per year before tax
# $limit, $shortageLimit (numbers): minimum salary in Euro a year
work-blueCardResult = Salary for the EU Blue Card
    .option-regular = The salary is probably sufficient. The office checks it.
    .option-shortage = The salary is probably sufficient only for some professions and for people who have just finished their studies. The office checks it.
    .option-below = For the EU Blue Card, probably at least { NUMBER($shortageLimit, minimumFractionDigits: 2) } euros a year are needed, for most professions { NUMBER($limit, minimumFractionDigits: 2) } euros. Another residence title may fit. Ask the office.
work-qualification = What have you learned?
    .option-degree = studies with a degree
    .option-vocational = vocational training with a qualification
    .option-experience = no qualification, but experience in the job
    .option-none = none of these
work-qualificationCountry = In which country did you get the qualification?
work-recognised = Is the qualification recognised in Germany?
    .option-yes = yes
    .option-applied = I have applied for it
    .option-no = no
    .option-unknown = I do not know
work-licence = Does one need a special licence for the profession?
    .hint = For example in medicine, in nursing or as a teacher.
work-licenceNotice = The office needs this licence or the firm promise of it.
work-business = Your self-employment
work-business-name = Name of the company
work-business-branch = What do you do?
work-business-freelance = Is it a liberal profession (freier Beruf)?
    .hint = For example artist, translator, doctor, engineer.
work-business-begin = Start
work-business-capital = Money you have at the start
work-business-taxNumber = Tax number (Steuernummer)
    .hint = Only if you already have one.
    .pattern = Enter the tax number in digits, for example 123/4567/8901.


## Education

education = Studies and training
education-institution = University, school or company
education-city = Town
education-subject = Subject or profession
education-begin = Start
education-end = Planned end
    .constraint = The end must be after the start. Check both dates.
education-semester = Which semester are you in?
    .hint = The semester of your subject (Fachsemester). At the beginning it is 1.
education-funding = What do you live on during this time?
    .option-blockedAccount = blocked account (Sperrkonto)
    .option-scholarship = scholarship
    .option-family = My family pays
    .option-work = I work on the side
    .option-trainingPay = training pay
    .option-guarantor = Somebody has signed a declaration of commitment (Verpflichtungserklärung)
    .option-other = something else
education-monthlyFunds = How much money do you have per month?
# $limit (number): Euro a month that are usually needed
education-fundsResult = Money to live on
    .option-likely = That is probably enough. The office checks it.
    .option-open = Usually { NUMBER($limit, minimumFractionDigits: 2) } euros a month are needed. People with cheap housing sometimes need less. The office checks your case.


## Family reunification

relative = Your family in Germany
relative-person = The person to whom you belong
relative-relationship = How are you related?
    .hint = To me, the other person is …
relative-title = The paper of the person to whom you belong
relative-title-kind = Which paper does this person have?
relative-reason = Why do you have to live together?
    .hint = For example care or serious illness. An exact diagnosis is not needed.
relative-together = Do you live together in Germany, or do you plan to?
relative-apart = Why do you not live together?
relative-language = Which German certificate do you have?
    .option-a1 = A1
    .option-a2 = A2
    .option-b1 = B1 or higher
    .option-none = no certificate
relative-languageNotice = Level A1 is often needed for married couples. There are many exceptions. The office checks your case.
relative-endedMarriage = Your marriage has ended. You may be allowed to stay all the same. Get advice quickly.


## Protection and humanitarian reasons

humanitarian = Protection and humanitarian reasons
humanitarian-training = Your vocational training
humanitarian-training-company = Company or school
humanitarian-training-occupation = Which occupation?
humanitarian-training-begin = Beginning of the training
humanitarian-training-end = End of the training
    .hint = The date is in the training contract.
    .constraint = The end must be after the beginning. Check both dates.
humanitarian-training-extensionReason = Why do you need an extension?
    .option-001 = The training is not finished yet
    .option-002 = A training as an assistant is finished, and the next one follows
    .option-999 = another reason
humanitarian-training-extensionText = Which reason?
    .required = Write the reason briefly.
humanitarian-decisionDate = Date of the decision (Bescheid)
    .hint = Usually from the Federal Office for Migration and Refugees (BAMF). Leave empty if there is none.
    .max = This day is in the future. Check the date.
humanitarian-fileNumber = File number (Aktenzeichen)
    .hint = It is at the top of the decision, for example 1234567-475.
humanitarian-appeal = Is there a case at a court?
humanitarian-appealCourt = Which court?
humanitarian-reasons = Your reasons
    .hint = What speaks for your staying? For example work, the children’s school, family, illness. An exact diagnosis is not needed.
    .required = Write down your reasons. Keywords are enough.
humanitarian-adviceNotice = These cases are difficult. An advice centre or a lawyer helps you not to forget anything.

temporaryProtection = Temporary protection
temporaryProtection-intro = This protection is for people who fled Ukraine because of the war. The rules change. The office checks what applies to you.
temporaryProtection-leftOn = When did you leave Ukraine?
    .max = This day is in the future. Check the date.
temporaryProtection-livedThere = Did you live in Ukraine on 24 February 2022?
temporaryProtection-groundOfStay = Which right did you have to live in Ukraine?
    .option-citizen = I am Ukrainian
    .option-protection = I had refugee protection there
    .option-family = I belong to the family of such a person
    .option-permanent = I had a paper without an end date
    .option-temporary = I had a paper with an end date, for example for studies
    .option-none = none of these
temporaryProtection-elsewhere = Have you received this protection in another EU country?
temporaryProtection-elsewhereCountry = In which country?
temporaryProtection-checkNotice = The office has to check your case more closely. Bring all the papers you have.


## Livelihood and integration

livelihood = Livelihood (Lebensunterhalt)
livelihood-rent = Rent per month including heating
    .hint = If you pay nothing, enter 0.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = Income in the household
    .hint = Enter each income separately, also child benefit.
    .row = Income { $row }
    .add = Add an income
    .remove = Remove this income
    .empty = No income entered yet.
livelihood-incomeTotal = Income per month altogether
livelihood-benefits = Do you get money from the Jobcenter or social welfare office (Sozialamt)?
    .hint = Also help from the youth office (Hilfe zur Erziehung). Housing benefit and child benefit do not count.
livelihood-benefitsNotice = For this residence title one usually has to earn one’s own living. There are exceptions. The office checks your case.
livelihood-guarantee = Has somebody signed a declaration of commitment (Verpflichtungserklärung) for you?
livelihood-insurance = Health insurance
integration = German and integration course
integration-course = Have you attended an integration course (Integrationskurs)?
    .option-done = yes, it is finished
    .option-current = I am in the course now
    .option-registered = I am registered
    .option-no = no
integration-germanLevel = How well do you speak German?
    .option-none = not at all yet
    .option-a1 = A1
    .option-a2 = A2
    .option-b1 = B1
    .option-b2 = B2
    .option-c1 = C1 or higher
    .option-native = German is my mother tongue

# $row (number): position; $name (text): name of the school, may be empty
integration-school = School and training
    .hint = Above all schools in Germany.
    .row = School or training { $row }
    .add = Add a school or training
    .remove = Remove this entry
    .empty = Nothing entered yet. If you did not go to school, leave it empty.


## Earlier procedures and offences

procedures = Earlier procedures and penalties
procedures-settlementBefore = Have you ever applied for a settlement permit (Niederlassungserlaubnis) before?
procedures-settlementCase = The earlier application
procedures-settlementCase-appliedOn = When?
    .hint = Month and year. Roughly is enough.
procedures-settlementCase-authority = At which office?
procedures-settlementCase-fileNumber = File number (Aktenzeichen)
procedures-settlementCase-state = How did it end?
    .option-open = no decision yet
    .option-granted = granted
    .option-rejected = rejected
    .option-withdrawn = I withdrew the application
procedures-asylum = Have you applied for asylum in Germany?
procedures-asylumDate = When?
    .hint = Month and year.
procedures-asylumState = How did it end?
    .option-open = no decision yet
    .option-granted = I received protection
    .option-rejected = rejected
    .option-withdrawn = I withdrew the application
procedures-asylumNumber = File number of the BAMF
    .hint = It is at the top of the letters, for example 1234567-475.
procedures-rejectedNotice = Special rules apply during an asylum procedure and after a rejection. Get advice.
procedures-refused = Were you expelled or deported, or were you refused entry or a residence title?
    .hint = In Germany or in another EU country.
# $row (number): position; $authority (text): authority, may be empty
procedures-refusal = What happened?
    .row = Decision { $row }
    .add = Add another decision
    .remove = Remove this decision
    .empty = No decision entered yet.
procedures-refusal-kind = What was it?
    .option-expelled = expulsion (Ausweisung)
    .option-deported = deportation (Abschiebung)
    .option-entryRefused = no entry
    .option-titleRefused = no residence title
procedures-refusal-authority = Authority and country
procedures-refusal-decidedOn = When?
    .hint = Month and year. Roughly is enough.
procedures-refusal-fileNumber = File number (Aktenzeichen)
procedures-hasCases = Have you been convicted, or is there a criminal case against you?
    .hint = In Germany or abroad. Traffic penalties (Bußgeld) do not count. The office also asks other authorities.
# $row (number): position; $offence (text): what it was about, may be empty
procedures-case = Penalties and cases
    .row = Penalty or case { $row }
    .add = Add another penalty or case
    .remove = Remove this entry
    .empty = Nothing entered yet.

procedures-organisations = Have you supported a group that supports terror or violence?
    .hint = For example as a member, with money or in social media. Other political work is not meant.
procedures-organisationsText = Which group, when and how?
    .hint = Also write whether you have left it, and why.
    .required = Write briefly which group it was and what you did.


## Documents

documents = Your documents
documents-intro = This list fits your answers. Upload what you have: as a photo or as a PDF. You can send the application even if something is missing. Then bring it to your appointment. Papers in other languages usually need a translation by a sworn translator.
documents-passportPages = Your passport, all pages with entries
    .reason = Because you have a passport.
documents-identityPapers = All papers that show who you are, and letters to the embassy
    .reason = Because you have no passport.
documents-photo = You need a recent biometric photo. It has to be digital. A photo studio gives you a code for it. Some offices take the photo themselves.
documents-currentTitle = Your present paper for the stay, with the supplementary sheet (Zusatzblatt)
    .reason = Because you already have a paper for the stay.
documents-rentContract = Your rental contract or a certificate from the person you live with
    .reason = Because you live in a flat or a room.
    .hint = It shows how large the flat is and what it costs.
documents-insuranceProof = A certificate from your health insurance
    .reason = Because you said that you have health insurance.
documents-incomeProof = Proof of income: the last three payslips, tax assessment, pension decision or account statements
    .reason = Because you entered income.
documents-guaranteeProof = The declaration of commitment (Verpflichtungserklärung)
    .reason = Because somebody has made a declaration of commitment for you.
documents-marriageCertificate = Your marriage certificate with a translation
    .reason = Because you are married or in a registered partnership.
documents-livingTogether = A declaration that you live together as a married couple
    .reason = Because you want to live here because of your marriage.
    .hint = Both sign it. The office usually has a form for this.
documents-languageA1 = Your German certificate
    .reason = Because you stated a German certificate.
documents-birthCertificate = The child’s birth certificate with a translation
    .reason = Because it is about a parent and a child.
    .hint = After an adoption or a recognition of fatherhood, that proof too.
documents-custody = Proof of custody (Sorgerecht)
    .reason = Because it is about a child.
documents-workContract = Your work contract and the last three payslips
    .reason = Because you stated a job.
documents-employmentDeclaration = The “Erklärung zum Beschäftigungsverhältnis” (declaration about the job)
    .reason = Because you stated a job.
    .hint = Your employer fills it in.
documents-diploma = Your certificate of studies or training with a translation
    .reason = Because you stated a qualification.
documents-recognition = The decision on recognition or the application for it; for a degree also the extract from the database anabin
    .reason = Because your qualification is recognised, or recognition has been applied for.
documents-licenceProof = The licence for the profession or the promise of it
    .reason = Because your profession needs a licence.
documents-businessPlan = The business plan, the trade registration (Gewerbeanmeldung) and the latest tax assessment, if they exist already
    .reason = Because you want to be self-employed.
documents-enrolment = The certificate of your university (Immatrikulation) and proof of your results
    .reason = Because you study.
documents-trainingContract = The training contract or the certificate of the school
    .reason = Because you are in vocational training.
documents-courseProof = The registration for the course or the decision of the recognition office
    .reason = Because you attend a course or have a profession recognised.
documents-funds = Proof of the money to live on, for example from the blocked account
    .reason = Because you are here to study or train.
documents-decision = The decision you rely on, for example from the BAMF, or the promise of admission (Aufnahmezusage)
    .reason = Because you rely on a decision.
documents-reasonsProof = Proof of your reasons, for example certificates, work contract, letters from doctors
    .reason = Because you stated special reasons.
documents-residenceUkraine = Papers that show that you lived in Ukraine, and your registration in Germany
    .reason = Because you came from Ukraine.
documents-settlementProof = The insurance record of the pension insurance, the B1 certificate and the certificate of the test “Leben in Deutschland”
    .reason = Because you apply for the settlement permit.
documents-conditionProof = Proof of why something should change, for example a work contract or a rental contract
    .reason = Because you would like to change a condition (Nebenbestimmung).
documents-consent = The written consent of everybody who has custody
    .reason = Because they agree.
    .hint = The office usually has a form for it. Everybody signs personally.
documents-authorisation = The authorisation (Vollmacht), the custodian’s card (Betreuerausweis) or the court decision
    .reason = Because somebody acts for you.


## Declarations

confirmation = Declarations
confirmation-cooperation = I know that I have to present important facts and proof myself and in time.
    .required = Tick that you know this. Otherwise the office cannot prevent disadvantages for you.
confirmation-consequences = I know that wrong statements are a criminal offence and can lead to expulsion.
    .hint = This also holds if you leave out something important. If you made a mistake, tell the office.
    .required = Tick that you know this.
confirmation-remarks = Would you like to tell the office anything else?
# $amount (number): fee in euros
confirmation-fee = The fee is probably { NUMBER($amount, minimumFractionDigits: 2) } euros. Some people pay nothing. The office tells you the exact amount.
confirmation-feeOther = The office tells you whether the paper costs anything.
# $weeks (number): weeks that printing the card takes
confirmation-printing = After the decision the card is printed. That usually takes about { $weeks } weeks.

# Who fills in a part of the form.
party-guardian = parent, or another person with custody
party-spouse = wife, husband or registered partner
