# English (en): the form for residence cards and certificates of residence. Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law is not certain here, the sentence says so ("probably", "the office checks"). Keep that.

aufenthaltskarte = Apply for a residence card or certificate

request = Your application
request-intro = First choose which paper you need. After that, this application asks only what is needed for it.
request-variant = Which paper do you need?
    .option-card = residence card (Aufenthaltskarte)
    .option-card-hint = I belong to the family of a person from the EU and have no EU passport myself.
    .option-permanentCertificate = certificate of permanent residence (Bescheinigung über das Daueraufenthaltsrecht)
    .option-permanentCertificate-hint = I have an EU passport and have lived in Germany for years.
    .option-permanentCard = permanent residence card (Daueraufenthaltskarte)
    .option-permanentCard-hint = I already have a residence card and have lived in Germany for years.
    .option-provisional = provisional certificate (Fiktionsbescheinigung)
    .option-provisional-hint = I have made an application and am waiting for the decision.
    .option-article20 = card for parents of a child with an EU passport (Article 20 TFEU)
    .option-article20-hint = My child needs me and would otherwise have to leave the EU with me.
    .option-british = residence document for British nationals (Aufenthaltsdokument-GB)
    .option-british-hint = I am British, or belong to the family, and lived here before 2021.
    .option-periods = certificate of my periods of stay, or transfer into a new passport
    .required = Choose which paper you need. If you are not sure, ask the office.
# $months (number): months within which the card is issued; $years (number): how long a card is valid
request-cardNotice = You already have the right to stay if you meet the rules. The paper only confirms it. The office issues a residence card within { $months } months at most once it has all details. It is usually valid for { $years } years.
request-reason = Why do you need the paper?
    .option-first = for the first time
    .option-renewal = The old one expires
    .option-lost = I have lost the old one, or it was stolen
    .option-changed = My name or passport has changed

applicant = About you
applicant-body = For the card
    .hint = These details are on the card.
applicant-nationalityResult = Is this the right paper?
    .option-union = Probably yes. This certificate is for people with an EU passport.
    .option-family = Probably yes. This card is for the family of people with an EU passport.
    .option-unlikely = This paper probably does not fit your passport. People with an EU passport get the certificate, their family without one gets the card. Ask the office.
contact = Address and contact
contact-address = Your home
    .hint = The address where you are registered.
contact-livingThereSince = Since when have you lived there?
    .max = This day is in the future. Check the date.
contact-reach = How the office reaches you
representation = Somebody acting for you
representation-minor = Parents or the guardian make the application for people under 18. Choose “Yes, a person by law”.
guardians = Parents and custody
guardians-intro = Usually everybody who has custody of a child has to agree. Enter all of them.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = Who has custody (Sorgerecht)?
    .row = Person { $row }
    .add = Add another person
    .remove = Remove this person
    .empty = Nobody entered yet.
guardians-missingConsent = Without all consents the office often cannot issue the paper. Talk to the office or the youth welfare office (Jugendamt).
passport = Your passport
passport-hasPassport = Do you have a passport or identity card?
passport-document = The passport or identity card
passport-missing = Without a passport the office needs other proof of who you are. Make the application anyway.

relative = The person with the EU passport
relative-intro = Your right comes from a person who may live freely in the EU. Answer this page for that person.
relative-person = This person
relative-nationalityResult = Nationality of the person
    .option-union = This person has the right to live freely in the EU.
    .option-german = With Germans this card works only if you lived together in another EU country. Otherwise you probably need a residence title (Aufenthaltstitel).
    .option-swiss = Switzerland has an agreement of its own. The office tells you which paper you get.
    .option-other = This person has no EU passport. Then you probably need a residence title (Aufenthaltstitel). Ask the office.
relative-livedAbroad = Did you live together in another EU country?
# $age (number): years
relative-relation = What are you to this person?
    .option-spouse = wife or husband
    .option-partner = registered civil partner
    .option-childYoung = child or grandchild under { $age }
    .option-childMaintained = child or grandchild of { $age } or older, the person pays for me
    .option-parentMaintained = mother, father or grandparent, the person pays for me
    .option-close = other relative, or we live together without being married
# $age (number): years
relative-tooOld = You are { $age } years old or older. Choose “of { $age } or older” if the person pays for you.
relative-since = Since when have you been married or civil partners?
    .max = This day is in the future. Check the date.
relative-closeText = How do you belong together?
    .hint = For example: We have lived together since 2019. My aunt cares for me.
relative-support = How much does the person pay for you per month?
relative-sameAddress = Do you live together?
relative-address = Address of the person
relative-ended = Has anything changed?
    .option-no = no
    .option-separated = We live apart
    .option-divorced = We are divorced
    .option-died = The person has died
    .option-left = The person has left Germany
relative-endedNotice = Your right can still continue. It depends on how long you were here together. Get advice.

activity = What the person with the EU passport does
activity-kind = What does the person do in Germany?
    .option-employee = works for a company
    .option-selfEmployed = works self-employed
    .option-jobSeeker = looks for work
    .option-serviceProvider = provides services for some time
    .option-student = studies or trains
    .option-notWorking = does not work, for example retired
    .option-permanent = lives here with a permanent right
activity-employer = The person’s work
activity-employer-occupation = What is the person’s job there?
activity-business = Which work, which business?
activity-searchSince = Since when has the person been looking for work?
    .max = This day is in the future. Check the date.
activity-school = Name of the school or university
activity-means = Anyone who does not work needs health insurance and enough money. That is why the next page asks about them.

livelihood = Money and health insurance
livelihood-persons = How many people live in your household?
livelihood-rent = Rent with extra costs and heating (euros per month)
    .min = The amount cannot be less than 0.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = What do you live on?
    .hint = Enter each income on its own.
    .row = Income { $row }
    .add = Add income
    .remove = Remove this income
    .empty = No income entered yet.
livelihood-incomeTotal = Together per month
livelihood-insurance = Your health insurance

entry = Coming to Germany
entry-bornHere = Were you born in Germany?
entry-firstEntry = When did you come to Germany?
    .hint = The day from which you have lived here.
    .max = This day is in the future. Check the date.
entry-registered = When did you register for the first time?
    .hint = The date is on the registration certificate (Meldebescheinigung).
    .max = This day is in the future. Check the date.
# $until (date): last day for the details
entry-dataResult = Deadline
    .option-inTime = The office needs your details by { $until }. You are in time.
    .option-passed = The office needed your details by { $until }. Your right is not lost because of that. Send the application now.

residence = Your time in Germany
# $row (number): position; $place (text), $begin (date): may be empty
residence-stay = Where have you lived?
    .hint = Begin with the first home in Germany.
    .row = Period { $row }
    .add = Add another period
    .remove = Remove this period
    .empty = No period entered yet.
residence-total = Full months together
# $months (number): months so far; $needed (number): months that are usually needed
residence-timeResult = Time
    .option-likely = That is { $months } months. Usually { $needed } are needed. That is probably enough. The office checks it.
    .option-open = That is { $months } months. Usually { $needed } are needed. In some cases it is possible earlier.
residence-early = Does any of this apply to you?
    .option-pension = I worked until I retired
    .option-incapacity = I can no longer work after an accident or illness
    .option-crossBorder = I now work in another EU country and still live here
    .option-none = no
residence-earlyNotice = Then the right can arise earlier. The office checks it.
residence-wasAway = Were you outside Germany for a longer time?
    .hint = Enter everything that lasted longer than a month. Several journeys are added up.
# $row (number): position; $country (text): code of the country, may be empty
residence-absence = When were you away?
    .row = Journey { $row }
    .add = Add another journey
    .remove = Remove this journey
    .empty = No journey entered yet.
residence-absence-country = Country
    .constraint = Choose the country outside Germany.
residence-absence-begin = From
    .max = This day is in the future. Check the date.
residence-absence-end = Until
    .max = This day is in the future. Check the date.
    .constraint = The end must be after the beginning. Check both dates.
residence-absence-reason = Why?
    .option-holiday = holiday
    .option-family = family
    .option-work = work
    .option-study = studies or training
    .option-illness = illness
    .option-military = military service
    .option-other = something else
# $months (number): months
residence-longAbsence = You were away for more than { $months } months. Then the time sometimes starts again. For important reasons more is allowed, for example pregnancy, illness or military service. The office checks it.

provisional = Your pending application
provisional-title = Your last paper
provisional-title-kind = Which paper do you have, or did you have?
provisional-appliedOn = When did you make the application?
    .max = This day is in the future. Check the date.
# $until (date): last day of the paper
provisional-timeResult = Deadline
    .option-continues = You asked before { $until }. Then your paper usually stays valid until the office decides.
    .option-gap = Your paper had already expired on { $until }. Talk to the office soon and get advice.
provisional-appliedFor = What did you apply for?
    .hint = For example: extension of the residence permit.
provisional-needs = What do you need the certificate for?
    .option-work = work
    .option-travel = travel
    .option-benefits = Jobcenter, family benefits or another office
    .option-school = school or studies
    .option-other = something else
provisional-travelOn = When do you want to travel?
    .min = This day is in the past. Check the date.
provisional-travelNotice = Not every Fiktionsbescheinigung allows you to come back. Ask the office before you travel.
provisional-needsText = For what exactly?

child = Your child
child-intro = Some parents may stay because their child has an EU passport and depends on them. Answer this page for your child.
child-person = About the child
child-notUnion = Your child has no EU passport. Then this application probably does not fit. Get advice.
child-adult = Your child is an adult. Then this right applies only in special cases, for example serious illness.
child-address = Address of the child
child-onlyWithApplicant = Does the child live only in your household?
child-otherUnknown = Is the other parent unknown?
child-otherDied = Has the other parent died?
child-otherContact = How often does the child see the other parent?
    .option-daily = every day
    .option-regular = regularly
    .option-rare = rarely
    .option-none = never
child-custody = Do you have custody (Sorgerecht)?
child-disability = Does the child have a disability?
    .hint = It can show that the child needs you especially.
child-disabilityDegree = Degree of disability (Grad der Behinderung, GdB)
    .hint = Only if it has been determined already.
    .option-20 = 20
    .option-30 = 30
    .option-40 = 40
    .option-50 = 50
    .option-60 = 60
    .option-70 = 70
    .option-80 = 80
    .option-90 = 90
    .option-100 = 100
child-support = Do you pay for the child?
# $row (number): position
child-reason = Further reasons why the child needs you
    .row = Reason { $row }
    .add = Add a reason
    .remove = Remove this reason
    .empty = No further reason entered.
child-reason-text = Which reason?

british = British nationals
british-intro = Who lived here under EU rules before 2021 may usually stay. The document shows this right.
british-role = What applies to you?
    .option-british = I am British
    .option-family = I belong to the family of a British person
british-person = The British person
british-hereBefore = Did you live in Germany on 31 December 2020?
british-notBefore = Then this document usually does not fit. There are exceptions for the family. The office checks it.
# $years (number): years after which the right is permanent
british-permanentRight = Had you lived here for { $years } years by then?

certificate = Certificate or transfer
certificate-kind = What do you need?
    .option-certificate = a certificate of my times in Germany
    .option-transfer = My residence title should go into the new passport or onto a new card
certificate-purpose = For what?
    .option-pension = pension
    .option-naturalisation = naturalisation (Einbürgerung)
    .option-authorityAbroad = an authority abroad
    .option-work = work
    .option-other = something else
certificate-purposeText = For what exactly?
certificate-title = Your residence title
certificate-oldPassport = Number of the old passport
certificate-copies = How many copies?
    .min = Enter a number from 1 to 5.
    .max = Enter a number from 1 to 5.

documents = Your documents
documents-intro = This list fits your answers. Upload what you have: as a photo or as a PDF. You can send the application even if something is missing. Then bring it to your appointment.
documents-passportCopy = Your passport or identity card
    .reason = Because you have a passport or identity card.
documents-photo = You need a recent biometric photo. It has to be digital. A photo studio gives you a code for it. Some offices take the photo themselves.
documents-relativePassport = The passport or identity card of the person with the EU or British passport
    .reason = Because your right comes from this person.
documents-relationProof = Proof of how you belong together: marriage certificate, birth certificate, or proof of your life together
    .reason = Because your right comes from this person.
    .hint = With a translation.
documents-maintenanceProof = Proof that the person pays for you, for example bank transfers
    .reason = Because you said that the person pays for you.
documents-workProof = A confirmation by the company or the person’s work contract
    .reason = Because the person is employed.
documents-businessProof = The trade registration (Gewerbeanmeldung) or other proof of the self-employed work
    .reason = Because the person is self-employed.
documents-searchProof = Proof of the search, for example applications or registration with the employment agency (Agentur für Arbeit)
    .reason = Because the person is looking for work.
documents-schoolProof = The certificate of the school or university
    .reason = Because the person studies or trains.
documents-meansProof = Proof of money and health insurance
    .reason = Because money and insurance have to be shown where there is no work.
documents-permanentProof = Proof for each year in Germany, for example the record of the pension insurance (Versicherungsverlauf), payslips or registration certificates
    .reason = Because you have lived here for a long time.
documents-earlyProof = The pension notice, proof of reduced earning capacity (Erwerbsminderung), or the work contract in the other country
    .reason = Because you said that the right begins earlier.
documents-currentTitle = Your last paper for the stay
    .reason = Because you have or had a paper for the stay.
documents-filingProof = Proof of when you made the application, for example the confirmation by e-mail
    .reason = Because the day of your application counts.
documents-birthCertificate = The birth certificate and the passport or identity card of the child
    .reason = Because your right comes from your child.
documents-custodyProof = Proof of custody (Sorgerecht)
    .reason = Because you stated that you have custody.
documents-disabilityProof = The decision on the disability, if there is one
    .reason = Because the child has a disability.
documents-supportProof = Proof that you pay for the child, for example bank transfers
    .reason = Because you said that you pay for the child.
documents-reasonProof = Proof of the other reasons, for example from the school or the youth welfare office (Jugendamt)
    .reason = Because you gave other reasons.
documents-consent = The written consent of everybody who has custody
    .reason = Because they agree.
documents-deathCertificate = The death certificate of the other parent
    .reason = Because the other parent has died.
documents-before2021 = Proof that you lived here before 2021, for example the registration certificate or the work contract
    .reason = Because you lived here before 2021.
documents-tenancy = The rental contract, or a confirmation from the person who owns the home
    .reason = Because the office has to know where you live.
documents-lossReport = The report to the police, if you lost the old paper
    .reason = Because the old paper is lost.
documents-authorisation = The authorisation, the decision of the court or the birth certificate of the child
    .reason = Because somebody acts for you.

# Who fills in a part of the form.
party-guardian = person with custody
party-relative = person with the EU passport

confirmation = Declarations
# $amount (number): Euro
confirmation-feeNotice = The card probably costs { NUMBER($amount, minimumFractionDigits: 2) } euros. The office tells you the exact amount.
confirmation-feeOther = The office tells you whether the paper costs anything.
