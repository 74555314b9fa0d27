# English (en): the naturalisation form (Einbürgerung). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law is not certain here, the sentence says so ("probably", "the office checks"). Keep that.

einbuergerung = Apply for naturalisation (Einbürgerung)


## Quick check

quickCheck = Quick check
quickCheck-intro = These questions show what matters for naturalisation. You may skip any question. The result is only a first orientation. You can apply in any case. The office decides.
quickCheck-residentSince = Since when have you lived in Germany without a long break?
    .hint = The day since which you have lived here with a paper from the immigration office (Ausländerbehörde). Roughly is enough.
    .max = This day is in the future. Check the date.
quickCheck-marriedToGerman = Are you married to a German?
    .hint = A registered partnership counts too.
quickCheck-marriedSince = Since when have you been married?
    .max = This day is in the future. Check the date.

# $years, $months (numbers): time lived in Germany; $requiredYears (number): what the law asks; $reachedOn (date): when that is reached
quickCheck-residenceResult = Time in Germany
    .option-met = { $years ->
        [one] You have lived in Germany for { $years } year. { $requiredYears } are needed. That is enough if your stay was lawful during this time (entitlement, § 10 StAG).
       *[other] You have lived in Germany for { $years } years. { $requiredYears } are needed. That is enough if your stay was lawful during this time (entitlement, § 10 StAG).
    }
    .option-spouse = People who are married to a German often need less time (§ 9 StAG). This is possible for you. The office checks it.
    .option-early = { $requiredYears ->
        [one] Usually { $requiredYears } year is needed. You reach it on { $reachedOn }. Ask the office whether you should apply before then. In special cases the office can naturalise earlier (discretion, § 8 StAG).
       *[other] Usually { $requiredYears } years are needed. You reach them on { $reachedOn }. Ask the office whether you should apply before then. In special cases the office can naturalise earlier (discretion, § 8 StAG).
    }
quickCheck-titleKind = Which paper do you have for your stay?
    .hint = It is written on the plastic card or on the paper from the immigration office.
    .option-settlement = settlement permit (Niederlassungserlaubnis)
    .option-euLongTerm = EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-freeMovement = My family or I have free movement (EU, Iceland, Liechtenstein, Norway)
    .option-swiss = residence permit for people from Switzerland and their family
    .option-blueCard = EU Blue Card (Blaue Karte EU)
    .option-permit = residence permit (Aufenthaltserlaubnis)
    .option-fiction = provisional certificate (Fiktionsbescheinigung)
    .option-permission = permission to stay during the asylum procedure (Aufenthaltsgestattung)
    .option-toleration = toleration (Duldung)
    .option-none = none, or another one
quickCheck-permitPurpose = What is your residence permit for?
    .hint = The card shows a section of the law, for example “§ 25 Abs. 2”.
    .option-work = work
    .option-family = family
    .option-refugee = asylum or refugee protection, also subsidiary protection (§ 25 Abs. 1 and 2)
    .option-education = studies, training, a language course or looking for a place
    .option-temporaryProtection = temporary protection, for example Ukraine (§ 24)
    .option-humanitarian = other humanitarian reasons (for example § 25 Abs. 3 to 5)
    .option-unknown = I do not know
quickCheck-titleResult = Residence title (Aufenthaltstitel)
    .option-likely = Your paper is probably sufficient. The office checks it.
    .option-open = We cannot say this here. The office checks which section of the law is on your paper and which paper you had before.
    .option-unlikely = With this paper, naturalisation is probably not possible yet. Get advice on whether you can have another one.
quickCheck-identityProof = How can you show who you are?
    .option-passport = passport
    .option-idCard = identity card of my country of origin
    .option-other = other papers (for example birth certificate, driving licence, school certificate)
    .option-none = no papers
quickCheck-identityResult = Identity and nationality
    .option-likely = That is probably enough. German law lets you keep your present nationality. Also ask your country of origin whether it allows this.
    .option-open = Your identity must be clear. Other papers often help. Collect everything you have and talk to the office.
quickCheck-livelihood = What do you and your family live on?
    .hint = Choose where most of the money comes from. Housing benefit (Wohngeld) and child benefit (Kindergeld) do not count here.
    .option-job = work or vocational training
    .option-selfEmployed = self-employment
    .option-family = my family’s income
    .option-pension = pension (Rente)
    .option-benefits = money from the Jobcenter (SGB II) or social welfare office (SGB XII), even if it is only a part
    .option-asylumBenefits = benefits for asylum seekers (Asylbewerberleistungsgesetz)
    .option-other = something else
# $worked, $months (numbers): months of full-time work, within so many months
quickCheck-benefitReason = Is one of these true?
    .option-fullTime = I have worked full time for at least { $worked } of the last { $months } months
    .option-familyOfFullTime = My wife, husband or partner has, and we have a child under 18
    .option-guestWorker = My wife, husband or I came to West Germany to work by 30 June 1974
    .option-contractWorker = My wife, husband or I came to the GDR as a contract worker by 13 June 1990
    .option-noFault = I cannot do otherwise, for example because of illness, care or small children
    .option-none = no
quickCheck-livelihoodResult = Livelihood (Lebensunterhalt)
    .option-likely = That is probably enough if the money is sufficient for everybody in the family. The office checks it.
    .option-open = There can be exceptions for this. The office checks your case.
    .option-unlikely = People who need money from the Jobcenter or social welfare office are usually not naturalised. There are exceptions. Get advice.
# $age (number): younger people prove it in another way; $years (number): years at a German-language school
quickCheck-languageProof = How can you show that you know German?
    .hint = Level B1 is needed.
    .option-certificate = certificate B1 or higher
    .option-school = at least { $years } years at a German-language school, with success
    .option-degree = German school-leaving or vocational qualification
    .option-study = studies in German
    .option-child = The person is younger than { $age }
    .option-guestWorker = I came to work in West Germany by 30 June 1974, or in the GDR by 13 June 1990
    .option-exempt = I cannot prove it because of illness, disability or age
    .option-none = I have no proof yet
quickCheck-languageResult = German language
    .option-met = With a recognised certificate B1 or higher, this condition is met.
    .option-likely = That is probably enough. Bring the certificate with you.
    .option-open = Special rules apply. The office checks your case.
    .option-missing = Register for a B1 examination, for example at an adult education centre (Volkshochschule). You can hand in the proof later.
# $age (number): younger people prove it in another way
quickCheck-civicProof = How can you show that you know about life in Germany?
    .option-test = I passed a test (“Einbürgerungstest” or “Leben in Deutschland”)
    .option-school = German school-leaving qualification
    .option-study = German degree in law, politics or social sciences
    .option-child = The person is younger than { $age }
    .option-guestWorker = I came to work in West Germany by 30 June 1974, or in the GDR by 13 June 1990
    .option-exempt = I cannot prove it because of illness, disability or age
    .option-none = I have no proof yet
# $questions, $correct (numbers): questions in the test, correct answers needed; $minutes, $price (numbers): length, price in euros
quickCheck-civicResult = Life in Germany
    .option-met = With the test passed, this condition is met.
    .option-likely = That is probably enough. Bring the certificate with you.
    .option-open = Special rules apply. The office checks your case.
    .option-missing = Register for the naturalisation test (Einbürgerungstest), for example at an adult education centre. The test has { $questions } questions. { $correct } correct answers are enough. You have { $minutes } minutes. The test costs { NUMBER($price, minimumFractionDigits: 2) } euros.
# $dailyRates (number): the limit in daily rates of a fine
quickCheck-convicted = Have you been convicted of a crime?
    .hint = Abroad too. Traffic penalties (Bußgeld), for example for wrong parking, do not count.
    .option-no = no
    .option-small = yes, fines of up to { $dailyRates } daily rates (Tagessätze) together, or a short suspended sentence
    .option-large = yes, a higher penalty
    .option-openCase = I am under investigation, or a case is still open
    .option-unknown = I do not know
quickCheck-convictionResult = Criminal offences
    .option-likely = Then there is probably no obstacle here. The office asks the Federal Central Criminal Register (Bundeszentralregister).
    .option-open = Small penalties are usually no obstacle. This can be different for antisemitic, racist or other inhuman acts. The office checks your case.
    .option-waiting = The office usually waits with its decision until the case is closed.
    .option-unlikely = A higher penalty can prevent naturalisation. Old penalties often no longer count. Get advice.
quickCheck-confession = Do you stand by the free democratic basic order (freiheitliche demokratische Grundordnung)?
    .hint = That means for example: all people have the same dignity. Women and men have equal rights. The government is freely elected. Courts are independent.
quickCheck-confessionResult = Commitment (Bekenntnis)
    .option-met = Good. You declare this at the end of the application and once more in person at the office.
    .option-missing = Naturalisation is not possible without this commitment. If you have questions about it, talk to an advice centre.
quickCheck-advice = Not sure? The naturalisation office (Einbürgerungsbehörde) and the migration advice services (Migrationsberatung) advise you free of charge before you send the application.


## The applicant

applicant = About you
applicant-birthDistrict = District or province of birth
    .hint = Only if you know it.
applicant-occupation = Occupation
    .hint = What you do now, for example geriatric nurse, pupil or pensioner.
    .required = Enter your occupation. If you have none, write “none”.
# $ownAge (number): from this age on, a person applies for themselves
applicant-underAge = Parents make the application for people under { $ownAge }. Fill in the step “Representation”.
applicant-nameChange = Would you like to adapt your name to the German language?
    .hint = For example to drop a patronymic. You can also declare this after naturalisation at the registry office (Standesamt).
applicant-nameChangeHow = What should your name be?
    .required = Write which part of the name should change, and how.

## Address and contact

contact = Address and contact
contact-address = Your home
    .hint = The address at which you are registered.
contact-livingThereSince = Since when have you lived there?
    .required = Enter the day you moved in.
    .max = This day is in the future. Check the date.
contact-reach = How the office reaches you
contact-interpreter = Do you need somebody to interpret at the office?
    .hint = This is no disadvantage for talks about the application. You prove your German separately.
contact-interpreterLanguage = Into which language?
    .required = Enter the language.

## Representation

representation = Representation
# $ownAge (number): from this age on, a person applies for themselves
representation-guardiansNeeded = The person is younger than { $ownAge }. Then the parents or the guardian must make the application. Choose “Yes, a person by law”.

## Marriage

family = Marriage and partnership
family-maritalStatus = Marital status (Familienstand)
    .required = Choose your marital status.
family-since = Since when?
    .hint = The day of the wedding, divorce or death.
    .required = Enter the day since which you have had this marital status.
    .max = This day is in the future. Check the date.
family-marriagePlace = Place of marriage
    .required = Enter the place where you got married.
family-marriageCountry = Country of marriage
    .required = Choose the country where you got married.
family-spouse = Your wife, husband or registered partner
family-spouse-germanSince = German since
    .hint = Leave empty if the person has been German since birth.
    .max = This day is in the future. Check the date.
family-spouse-residenceStatus = Paper for the stay
    .option-settlement = settlement permit (Niederlassungserlaubnis) or EU long-term residence permit
    .option-permit = residence permit (Aufenthaltserlaubnis) or EU Blue Card
    .option-permission = permission to stay during the asylum procedure (Aufenthaltsgestattung)
    .option-toleration = toleration (Duldung)
    .option-freeMovement = free movement (EU, EEA, Switzerland)
    .option-abroad = does not live in Germany
    .option-other = another one, or I do not know
    .required = Choose which paper this person has.
family-spouse-livesTogether = Do you live together?
family-spouse-naturaliseToo = Should this person be naturalised together with you?
family-spouse-ownApplication = Has this person already made an application of their own?
family-spouse-ownApplicationAuthority = At which office?
    .required = Enter the office and the town.
family-spouse-ownApplicationDate = When?
    .hint = Month and year.
family-spouse-ownForm = This person also needs to fill in an application of their own. Hand in both applications together.
family-separated = You live apart. Tell the office since when. This can matter for naturalisation as the wife or husband of a German.
family-marriedBefore = Were you married or in a registered partnership before?
# $row (number): position; $name (text): name of the former partner, may be empty
family-formerMarriage = Former marriages and partnerships
    .row = Former marriage { $row }
    .add = Add a former marriage
    .remove = Remove this marriage
    .empty = No former marriage entered yet.
family-formerMarriage-partnerName = Name of the former partner
    .required = Enter the name.
family-formerMarriage-partnerNationality = Nationality
    .required = Choose the nationality.
family-formerMarriage-begin = Married from
    .required = Enter the day of the wedding.
    .max = This day is in the future. Check the date.
family-formerMarriage-end = Married until
    .hint = For a divorce: the day on which it became final (rechtskräftig).
    .required = Enter the day on which the marriage ended.
    .constraint = The marriage cannot end before the wedding. Check both dates.
    .max = This day is in the future. Check the date.
family-formerMarriage-endedBy = How did the marriage end?
    .option-divorce = divorce
    .option-death = death
    .option-annulment = annulment by a court
    .required = Choose how the marriage ended.
family-formerMarriage-place = Place of the marriage or of the divorce

## Children

children = Children
children-hasChildren = Do you have children?
    .hint = Also grown-up children, adopted children and children who live somewhere else.
# $row (number): position; $name (text): given names of the child, may be empty
children-child = Your children
    .row = Child { $row }
    .add = Add a child
    .remove = Remove this child
    .empty = No child entered yet.
children-child-livesWithApplicant = Does the child live with you?
children-child-livesWhere = Where does the child live?
    .hint = The address, or at least town and country.
    .required = Write where the child lives.
children-child-naturaliseToo = Should the child be naturalised together with you?
# $ownAge (number): from this age on, a person applies for themselves
children-child-ownForm = From the age of { $ownAge }, your child makes an application of their own. Hand in the applications together.
children-child-ownIncome = Does the child have an income of their own?
    .hint = For example wages from vocational training. Child benefit does not count. The fee depends on this.
children-custody = Who has custody (Sorgerecht) of the children who should be naturalised too?
    .hint = If it differs between the children and somebody else has a say, choose “I and somebody else”.
    .option-applicant = only I
    .option-both = I and somebody else, for example the other parent
    .option-other = only somebody else, for example the other parent or a guardian
    .option-none = No child under 18 should be naturalised too
    .required = Choose who has custody.
    .constraint = Above it says that a child should be naturalised too. Choose who has custody of this child.
children-consentFor = For which children does somebody else have to agree?
    .hint = The given names are enough. The office needs the consent of everybody who has custody.
    .required = Enter the given names of the children.


## Custody and consent

guardians = Who has to agree?
guardians-intro = Everybody who has custody of a child has to agree. Enter all of them.
# $names (text): given names of the children
guardians-introChildren = Somebody else has to agree for these children: { $names }. Enter everybody besides you who has custody.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = People with custody (Sorgerecht)
    .row = Person { $row }
    .add = Add another person
    .remove = Remove this person
    .empty = Nobody entered yet.
    .min = Enter at least one person.
guardians-missingConsent = Without all consents the office usually cannot naturalise the child. Talk to the office or an advice centre.
party-guardian = person with custody

## Nationalities

nationalities = Nationality and papers
nationalities-keepNotice = Under German law you do not have to give up your present nationality. Your country of origin may have other rules. Ask there.
# $row (number): position; $country (text): code of the state, may be empty
nationalities-nationality = Your nationalities
    .hint = Enter all that you have now.
    .row = Nationality { $row }
    .add = Add another nationality
    .remove = Remove this nationality
    .empty = No nationality entered yet.
    .min = Enter at least one nationality. If you have none, choose “stateless”.
nationalities-nationality-country = Country
    .hint = No nationality: choose “stateless”. Not clear: choose “unclear” (ungeklärt).
    .required = Choose the country.
nationalities-nationality-provenBy = How can you show this?
    .option-passport = passport
    .option-idCard = identity card
    .option-certificate = certificate of nationality
    .option-birthCertificate = birth certificate
    .option-other = another paper
    .option-none = I cannot show it
    .required = Choose a paper.
nationalities-nationality-sinceBirth = Have you had it since birth?
nationalities-nationality-since = Since when?
    .max = This day is in the future. Check the date.
nationalities-duplicate = You entered one country twice. Remove the second entry.
nationalities-hasFormer = Did you have another nationality in the past?
# $row (number): position; $country (text): code of the state, may be empty
nationalities-former = Former nationalities
    .row = Former nationality { $row }
    .add = Add another former nationality
    .remove = Remove this nationality
    .empty = No former nationality entered yet.
nationalities-former-country = Country
    .required = Choose the country.
nationalities-former-lostHow = How did you lose it?
    .option-released = release by the state
    .option-renounced = I gave it up
    .option-acquired = because I got another one
    .option-stateEnded = The state no longer exists
    .option-revoked = The state took it from me
    .option-unknown = in another way, or I do not know
nationalities-former-lostOn = When?
    .hint = Month and year, if you know them.
nationalities-specialStatus = Do you have a special status in Germany?
    .option-none = no
    .option-asylum = entitled to asylum (Asylberechtigung, Article 16a Basic Law)
    .option-refugee = refugee under the Geneva Convention (§ 3 Asylgesetz)
    .option-subsidiary = subsidiary protection (§ 4 Asylgesetz)
    .option-stateless = stateless, recognised by the authorities
    .option-quota = quota refugee (Kontingentflüchtling)
    .option-resettler = ethnic German resettler (Spätaussiedlerin, Spätaussiedler)
    .option-homeless = homeless foreigner (heimatlose Ausländerin, heimatloser Ausländer)
    .required = Choose an answer. If none fits, choose “no”.
nationalities-resettlerNotice = With the certificate under § 15 BVFG you may be German already. Then you need no application. Ask the office.
nationalities-ethnicity = Ethnic origin (Volkszugehörigkeit)
    .hint = You need not answer. The office asks only because of your status, for example “German”.
nationalities-hasTravelDocument = Do you have a passport or another travel document?
    .hint = A refugee travel document counts too. So does an expired passport.
nationalities-travelDocument = Your passport or travel document
nationalities-noDocumentWhy = Why do you have no passport?
    .hint = Also write what you have already done to get one.
    .required = Write briefly why you have no passport.
nationalities-militaryService = Must you do, or did you have to do, military service in another country?
    .option-none = no
    .option-exempt = I am exempt
    .option-done = I have done my service
    .option-open = I am obliged to, but have not done it
    .option-preferNot = I would rather say this in a conversation
nationalities-militaryCountry = In which country?
    .required = Choose the country.
nationalities-militaryBegin = From
    .required = Enter month and year.
nationalities-militaryEnd = Until
    .constraint = The end must be after the beginning. Check both.

## Residence history

residence = Your time in Germany
residence-firstEntry = When did you first come to Germany?
    .hint = If you were born here: your date of birth.
    .required = Enter the day. If you do not know it exactly, use the first day of the month.
    .max = This day is in the future. Check the date.
    .constraint-quickCheck = At the beginning you gave an earlier date since which you have lived here. Check which one is right.
residence-title = Your present paper
residence-title-kind = Which paper do you have now?
    .option-settlement = settlement permit (Niederlassungserlaubnis)
    .option-euLongTerm = EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-freeMovement = free movement (EU, Iceland, Liechtenstein, Norway)
    .option-swiss = residence permit Switzerland
    .option-blueCard = EU Blue Card (Blaue Karte EU)
    .option-permit = residence permit (Aufenthaltserlaubnis)
    .option-fiction = provisional certificate (Fiktionsbescheinigung)
    .option-permission = permission to stay during the asylum procedure (Aufenthaltsgestattung)
    .option-toleration = toleration (Duldung)
    .option-none = none, or another one
    .required = Choose your present paper.
residence-title-legalBasis = Section of the law on the paper
    .hint = Under “Anmerkungen”, for example § 26 Abs. 3 AufenthG.
residence-title-issued = Issued on
    .required = Enter the day on which the paper was issued.
    .max = This day is in the future. Check the date.
residence-title-unlimited = Is your right without an end date?
residence-title-validUntil = Valid until
    .required = Enter the last day on which the paper is valid.
    .constraint-afterIssue = The paper cannot end before the day it was issued. Check both dates.
    .constraint-expired = This paper has expired. Talk to the immigration office (Ausländerbehörde) at once. You can still send the application.
residence-title-authority = Immigration office (Ausländerbehörde)
    .hint = For example Stadt Musterstadt.
    .required = Enter the office that issued the paper.
residence-title-azrNumber = AZR number (AZR-Nummer)
    .hint = Twelve digits. It is on some papers and letters. If you cannot find it, leave the field empty.
# $row (number): position; $place (text): town, may be empty; $begin (date): first day, may be empty
residence-stay = Where have you lived in Germany?
    .hint = Begin with the first home. Add a period for each home, and also when you got a different paper.
    .row = Period { $row }
    .add = Add a period
    .remove = Remove this period
    .empty = No period entered yet.
    .min = Enter at least one period.
residence-totalMonths = Months in Germany altogether
residence-titleMonths = Of these, with a residence title or free movement
    .hint = Times with a toleration (Duldung) usually do not count. The office checks other times.
residence-continuousSince = In Germany without a break of more than { $months } months since
    .hint = According to what you entered above.
residence-interruption = You entered nothing for the time from { $from } to { $to }. That is more than { $months } months. If you were abroad that long, the time before often does not count. If only an entry is missing, add it.
residence-gap = You entered nothing for the time from { $from } to { $to }. Add this time, or check the dates. If you were abroad, enter that below.
residence-lateStart = Your first period begins later than your entry. Enter the time before it too.
# $months (number): longest stay abroad that does no harm
residence-longAbsence = Since then, were you abroad for more than { $months } months at a time?
# $row (number): position; $country (text): code of the state, may be empty
residence-absence = Times abroad
    .row = Abroad { $row }
    .add = Add another time abroad
    .remove = Remove this time
    .empty = No time abroad entered yet.
residence-absence-country = In which country?
    .required = Choose the country.
    .constraint = Enter only times outside Germany here.
residence-absence-begin = From
    .required = Enter the day you left Germany.
    .max = This day is in the future. Check the date.
residence-absence-end = Until
    .required = Enter the day you came back.
    .constraint = The end must be after the beginning. Check both dates.
    .max = This day is in the future. Check the date.
residence-absence-reason = Why?
    .option-family = family
    .option-work = work
    .option-study = school or studies
    .option-illness = illness or care
    .option-military = military service
    .option-other = another reason
    .required = Choose the reason.
residence-absence-agreed = Did you agree the journey with the immigration office?
residence-absenceNotice = Long times abroad can interrupt the required period. The office checks which times count.

## Parents

parents = Your parents
parents-why = The office checks whether you are already German through your parents. If you do not know something, leave it empty.
parents-fatherKnown = Do you know who your father is?
parents-father = Your father
parents-father-nationality = Nationality
    .hint = The nationality when you were born. If he was German too, choose “Germany”.
parents-motherKnown = Do you know who your mother is?
parents-mother = Your mother
parents-mother-nationality = Nationality
    .hint = The nationality when you were born. If she was German too, choose “Germany”.
parents-married = Are or were your parents married to each other?
parents-marriedOn = When did they get married?
    .hint = The year is enough.

## School and work

work = School and work
# $row (number): position; $name (text): name of the school, may be empty
work-school = Schools, vocational training, studies, courses
    .row = School or training { $row }
    .add = Add a school or training
    .remove = Remove this entry
    .empty = Nothing entered yet. If you never went to school, leave it empty.
work-activity = What do you do now?
    .option-employee = I work for a company
    .option-selfEmployed = I am self-employed
    .option-trainee = I am in vocational training
    .option-student = I am a student
    .option-pupil = I go to school
    .option-seeking = I am looking for work
    .option-parental = I am on parental leave or look after children
    .option-retired = I get a pension
    .option-unable = I cannot work
    .option-other = something else
    .required = Choose what you do now.
work-employer = Your employer
work-employer-name = Name of the company
    .required = Enter the name of the company.
work-employer-city = Town of the company
    .required = Enter the town of the company.
work-employer-since = There since
    .required = Enter your first day of work.
    .max = This day is in the future. Check the date.
work-employer-unlimited = Is the contract permanent (unbefristet)?
    .hint = Permanent means: the contract has no end date.
work-employer-endsOn = The contract ends on
    .required = Enter the last day of the contract.
    .constraint = The contract must end after the first day of work. Check both dates.
work-employer-probation = Are you still in the probation period (Probezeit)?
work-business = Your self-employment
work-business-trade = What do you do?
    .required = Write briefly what you do.
work-business-since = Since when?
    .required = Enter the day you started.
    .max = This day is in the future. Check the date.
work-business-city = Town
    .required = Enter the town.

## Livelihood

livelihood = Livelihood (Lebensunterhalt)
livelihood-householdSize = How many people live in your household?
    .hint = Count yourself too.
    .required = Enter a number. If you live alone, enter 1.
    .min = Count yourself too. The number is at least 1.
    .max = This number is too large. Count only the people in your household.
livelihood-rent = Rent per month including heating
    .hint = The Warmmiete. If you own your home: what you pay for it each month.
    .required = Enter the amount. If you pay nothing, enter 0.
    .min = The amount cannot be less than 0.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = Income in the household
    .hint = Enter each income separately, also child benefit.
    .row = Income { $row }
    .add = Add another income
    .remove = Remove this income
    .empty = No income entered yet.
    .min = Enter at least one income. If you have none, enter 0 euros.
livelihood-incomeTotal = Income per month altogether
# $months (number): how far to look back
livelihood-benefits = In the last { $months } months, did you get money from the Jobcenter or social welfare office (Sozialamt)?
    .hint = Also in addition to wages. Housing benefit, child benefit and BAföG do not count here.
# $row (number): position; $begin (date): first month, may be empty
livelihood-benefitPeriod = Times with benefits
    .row = Period { $row }
    .add = Add another period
    .remove = Remove this period
    .empty = No period entered yet.
livelihood-benefitPeriod-kind = Which benefit?
    .option-citizensBenefit = from the Jobcenter (SGB II)
    .option-socialAssistance = from the social welfare office (SGB XII)
    .option-asylumBenefits = for asylum seekers (Asylbewerberleistungsgesetz)
    .required = Choose the benefit.
livelihood-benefitPeriod-begin = From
    .required = Enter month and year.
livelihood-benefitPeriod-end = Until
    .hint = Leave empty if you still get the benefit.
    .constraint = The end must be after the beginning. Check both.
livelihood-benefitPeriod-reason = Why did you need the benefit?
    .hint = For example: dismissal, illness, small children, care.
    .required = Write the reason briefly. The office checks whether it counts.
livelihood-pension = How do you provide for old age?
    .option-statutory = statutory pension insurance (gesetzliche Rentenversicherung)
    .option-private = private insurance or assets
    .option-company = company pension
    .option-none = not at all
    .required = Choose at least one answer.
livelihood-pensionMonths = Months in the statutory pension insurance
    .hint = The number is in the insurance record (Versicherungsverlauf) of Deutsche Rentenversicherung.
    .max = This number is too large. Enter months.
livelihood-debts = Do you have debts that you cannot pay?
    .hint = For example a private insolvency. Normal instalments for a car do not count.
livelihood-debtsText = Which debts?
    .required = Write briefly which debts you have and what has been agreed.
livelihood-insurance = Health insurance

## Language and civic knowledge

knowledge = German and life in Germany
# $age (number): younger people prove it in another way; $years (number): years at a German-language school
knowledge-languageProof = How do you prove your German?
    .hint = Level B1 is needed.
    .option-certificate = certificate B1 or higher
    .option-school = at least { $years } years at a German-language school, with success
    .option-degree = German school-leaving or vocational qualification
    .option-study = studies in German
    .option-child = The person is younger than { $age }
    .option-guestWorker = I came to work in West Germany by 30 June 1974, or in the GDR by 13 June 1990
    .option-exempt = I cannot prove it because of illness, disability or age
    .option-none = I have no proof yet
knowledge-certificate = Your language certificate
knowledge-certificate-level = Level
    .option-b1 = B1
    .option-b2 = B2
    .option-c1 = C1
    .option-c2 = C2
    .required = Choose the level on the certificate.
knowledge-certificate-issuer = Issued by
    .hint = For example telc, Goethe-Institut, BAMF (Deutsch-Test für Zuwanderer).
    .required = Enter who issued the certificate.
knowledge-certificate-issuedOn = Date of the certificate
    .required = Enter the date on the certificate.
    .max = This day is in the future. Check the date.
knowledge-certificate-number = Number of the certificate
knowledge-languageSchool = Which school, training or university?
    .hint = Name, place and years.
    .required = Write which school, training or university it was.
knowledge-languageMissing = You can still send the application. You have to hand in the proof of level B1 later.
# $age (number): younger people prove it in another way
knowledge-civicProof = How do you prove that you know about life in Germany?
    .option-test = I passed a test (“Einbürgerungstest” or “Leben in Deutschland”)
    .option-school = German school-leaving qualification
    .option-study = German degree in law, politics or social sciences
    .option-child = The person is younger than { $age }
    .option-guestWorker = I came to work in West Germany by 30 June 1974, or in the GDR by 13 June 1990
    .option-exempt = I cannot prove it because of illness, disability or age
    .option-none = I have no proof yet
knowledge-testDate = When did you take the test?
    .required = Enter the date. It is on the certificate from the BAMF.
    .max = This day is in the future. Check the date.
knowledge-testNumber = Number of the certificate
knowledge-civicSchool = Which school or university?
    .hint = Name, place and year of the qualification.
    .required = Write which school or university it was.
# $questions, $correct (numbers): questions in the test, correct answers needed; $minutes, $price (numbers): length, price in euros
knowledge-testMissing = You can still send the application. Register for the naturalisation test (Einbürgerungstest). It has { $questions } questions. { $correct } correct answers are enough. You have { $minutes } minutes. It costs { NUMBER($price, minimumFractionDigits: 2) } euros.
knowledge-exemptionReason = Why can you not prove it?
    .hint = Do not write a diagnosis here. You bring the medical certificate with you.
    .option-illness = illness
    .option-disability = disability
    .option-age = age
    .required = Choose the reason.
knowledge-exemption = The office then needs a medical certificate or other proof. It must say why you cannot take the examination. Do not give an exact diagnosis here.

## Convictions

convictions = Penalties and the constitution
convictions-why = The office may ask about criminal offences, abroad too. It also asks the police and the Federal Central Criminal Register (Bundeszentralregister). Do not hide anything. False information can prevent naturalisation.
convictions-hasCases = Have you been convicted, or is there a criminal case against you?
    .hint = In Germany or abroad. A penalty order (Strafbefehl) counts too. Traffic penalties (Bußgeld) do not count.
# $row (number): position; $offence (text): what it was about, may be empty
convictions-case = Penalties and cases
    .row = Penalty or case { $row }
    .add = Add another penalty or case
    .remove = Remove this entry
    .empty = Nothing entered yet.
convictions-openCase = The office usually decides only when the case is closed. You can still send the application.
convictions-expulsion = Were you expelled or deported from Germany?
convictions-expulsionText = When, and by which authority?
    .required = Write the year and the authority.
convictions-organisations = Have you supported a group that fights against free democracy or wants violence?
    .hint = For example as a member, with money or in social media. Groups abroad count too.
convictions-organisationsText = Which group, when and how?
    .hint = Also write whether you have broken with it, and why.
    .required = Write briefly which group it was and what you did.
convictions-severalSpouses = Are you married to more than one person at the same time?

## Documents

documents = Your documents
documents-intro = This list fits your answers. Upload what you have: as a photo or as a PDF. You can send the application even if something is missing. Then bring it to your appointment. Papers in other languages usually need a translation by a sworn translator.
documents-passport = Your passport or travel document, all pages
    .reason = Because you have a passport or travel document.
    .hint = It shows who you are.
documents-identityPapers = All papers that show who you are: birth certificate, identity card, driving licence, school certificates
    .reason = Because you have no valid passport.
    .hint = Also letters with which you applied for a passport.
documents-residenceTitle = Your residence title or the other paper from the immigration office, with the supplementary sheet (Zusatzblatt)
    .reason = Because you said that you have this paper.
documents-registration = A recent certificate of registration (Meldebescheinigung)
    .reason = Because the office checks this with every application.
    .hint = Some offices ask the registration office themselves. Then you do not need one.
documents-photo = You need a recent photo as for an identity document. Ask your office in which form it wants the photo.
# $ownAge (number): from this age on, a person applies for themselves
documents-curriculumVitae = A curriculum vitae (Lebenslauf)
    .reason = Because you make your own application.
    .hint = Some offices want it written by hand. Everybody from the age of { $ownAge } writes their own.
documents-birthCertificate = Your birth certificate with a translation
    .reason = Because the office checks this with every application.
documents-marriageCertificate = Your marriage certificate with a translation
    .reason = Because you are married or in a registered partnership.
documents-dissolution = The divorce judgment or the death certificate
    .reason = Because a marriage or registered partnership has ended.
documents-spouseNationality = The passport or identity card of your wife, husband or registered partner
    .reason = Because this person’s nationality matters.
documents-childPapers = Birth certificates and passports of the children
    .reason = Because you entered children.
    .hint = If a child goes to school, also the latest school report.
documents-consent = The written consent of everybody who has custody
    .reason = Because they agree.
    .hint = The office usually has a form for it. Everybody signs personally.
documents-refugeeDecision = The decision (Bescheid) of the Federal Office for Migration and Refugees (BAMF)
    .reason = Because you were given protection.
documents-specialStatusProof = Proof of your special status
    .reason = Because you stated a special status.
documents-rentContract = Your rental contract, or the land register extract (Grundbuchauszug) if you own your home
    .reason = Because the office checks this with every application.
documents-wageProof = Your work or training contract and the last three payslips
    .reason = Because you work or are in training.
documents-businessPapers = The trade registration (Gewerbeanmeldung), the latest tax assessments and a current business report (BWA)
    .reason = Because you are self-employed.
documents-pensionRecord = Your pension decision or the insurance record (Versicherungsverlauf) of Deutsche Rentenversicherung
    .reason = Because you receive a pension or pay into the pension insurance.
documents-studyProof = A certificate from your school, training or university
    .reason = Because you go to school, study or are in training.
documents-benefitDecision = The decisions of the Jobcenter or social welfare office, and proof of the reason
    .reason = Because you have received money from the Jobcenter or social welfare office.
documents-insuranceProof = A certificate from your health insurance
    .reason = Because you stated a health insurance.
documents-languageCertificate = Your language certificate
    .reason = Because you show your German by a certificate.
documents-schoolCertificates = Your certificates from school, training or studies
    .reason = Because you show your German or your knowledge by school or studies.
documents-testCertificate = The certificate that you passed the test
    .reason = Because you stated the naturalisation test.
documents-medical = A medical certificate or other proof why you cannot take the examination
    .reason = Because you said that you cannot take an examination.
documents-courtDecision = Judgments, penalty orders or letters about the case
    .reason = Because you stated proceedings or a penalty.
documents-authorisation = The authorisation (Vollmacht), the custodian’s card (Betreuerausweis) or the court decision
    .reason = Because somebody acts for you.
documents-loyalty = At the office you sign in person a declaration on the free democratic basic order (Loyalitätserklärung). The office explains beforehand what it means.

## Declarations

confirmation = Declarations
confirmation-truth = What I have written is correct and complete.
    .hint = Anybody who gives false information on purpose can be punished. A naturalisation can then also be taken back.
    .required = The office cannot work on the application without this declaration. Tick it if everything is correct.
confirmation-constitution = I commit myself to the free democratic basic order of the Basic Law. I do not support anything directed against it, and have not supported anything of that kind in the past.
    .hint = If you supported something in the past, write it in the step “Penalties and the constitution”. The office will then talk to you.
    .required = Naturalisation is not possible without this commitment. Read the sentence and tick it.
confirmation-responsibility = I commit myself to Germany’s special responsibility for the crimes of National Socialism and their consequences. This includes the protection of Jewish life, the peaceful living together of peoples and the ban on wars of aggression.
    .required = Naturalisation is not possible without this commitment. Read the sentence and tick it.
confirmation-registers = I know that the office asks other authorities about me.
    .hint = For example the Federal Central Criminal Register, the police, the immigration office and the domestic intelligence service (Verfassungsschutz).
    .required = The office has to ask these authorities. Tick that you know this.
# $adult, $child (numbers): the fee in Euro for an adult, and for a child without own income
confirmation-fee = Naturalisation costs { NUMBER($adult, minimumFractionDigits: 2) } euros. For a child under 18 without an income of their own who is naturalised together with you, it costs { NUMBER($child, minimumFractionDigits: 2) } euros. The office tells you when and how to pay. If you have little money, you can ask for a lower fee.
