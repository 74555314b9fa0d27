# English (en): the form for travel documents (Reiseausweis). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law is not certain here, the sentence says so ("probably", "the office checks"). Keep that.

reiseausweis = Apply for a travel document (Reiseausweis)


## Which document

request = Which travel document?
request-intro = With a travel document you can travel if you cannot have a passport of your country of origin. These questions show which document fits you. The office decides.
request-protection = Which protection or paper do you have?
    .option-asylum = I am entitled to asylum (Article 16a Basic Law)
    .option-refugee = I am recognised as a refugee (§ 3 Asylgesetz)
    .option-subsidiary = I have subsidiary protection (§ 4 Asylgesetz)
    .option-stateless = The authorities have found that I am stateless
    .option-title = I have another residence title
    .option-procedure = My asylum procedure is still open
    .option-none = none of these, for example a toleration (Duldung)
request-kind = Which document would you like?
    .option-refugee = travel document for refugees (Reiseausweis für Flüchtlinge, blue)
    .option-stateless = travel document for stateless persons (Reiseausweis für Staatenlose)
    .option-foreigner = travel document for foreigners (Reiseausweis für Ausländer, grey)
    .option-provisional = a provisional travel document because it is urgent
request-kindResult = Does the document fit?
    .option-fits = This document probably fits you. The office checks it.
    .option-foreigner = The travel document for foreigners probably fits you. For this, the office has to check whether you can get a passport of your country of origin.
    .option-refugee = The travel document for refugees probably fits you. You do not have to go to the embassy of your country of origin for it.
    .option-stateless = The travel document for stateless persons probably fits you.
    .option-open = A provisional document is only for cases that are really urgent. It is valid for a shorter time. The office checks your case.
    .option-unlikely = With this there is usually no travel document. It can be different in special cases. Get advice.
request-reason = Why do you need the document?
    .option-first = I have never had one
    .option-expired = My document has expired or expires soon
    .option-lost = I have lost my document
    .option-stolen = My document was stolen
    .option-damaged = My document is damaged
    .option-full = All pages are full
    .option-nameChange = My name has changed
request-personally = You must come to the office once yourself. There you give your signature and fingerprints. With this application it will be quicker there.


## The person

applicant = The person the document is for
applicant-artistName = Religious name or artist’s name
    .hint = Only if it is already in a document.
applicant-maritalStatus = Marital status (Familienstand)
applicant-body = For the document
    .hint = These details are printed in the document.
contact = Address and contact
contact-address = Your home
    .hint = The address at which you are registered.
contact-reach = How the office reaches you

representation = Representation
representation-minor = For people under 18 the parents or the guardian make the application. Choose “Yes, a person by law”.

guardians = Parents and custody
guardians-intro = For children under 18, everybody who has custody (Sorgerecht) probably has to agree. Enter all of them.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = Who has custody?
    .row = Person { $row }
    .add = Add another person
    .remove = Remove this person
    .empty = Nobody entered yet.
guardians-missingConsent = Without all consents the office usually cannot issue the document. Talk to the office or the youth office (Jugendamt).


## The right to stay

title = Your paper for the stay
# $months (number): how long the title should still be valid
title-shortTitle = Your paper is valid for less than { $months } months. Extend it first or at the same time. Otherwise the travel document will be valid only for a short time too.
title-decisionDate = Date of the decision (Bescheid)
    .hint = The day is at the top of the decision from the BAMF or the authority.
    .max = This day is in the future. Check the date.
title-decisionNumber = BAMF file number (Aktenzeichen)
    .hint = It is at the top of the decision, for example 1234567-475.
title-revocation = Has the BAMF written that it is reviewing your protection or wants to end it?
title-revocationNotice = You can still apply for the document. Get advice.


## Efforts for a passport

efforts = Your passport from your country of origin
efforts-intro = This document exists only for people who have no passport and cannot get one in a reasonable way (zumutbar). Usually reasonable: applying in time, cooperating, paying the usual fees, and doing military service unless that is unreasonable for important reasons.
efforts-tried = Have you tried to get a passport?
# $row (number): position; $embassy (text): embassy, may be empty
efforts-effort = What have you done?
    .hint = Enter each visit and each letter separately.
    .row = Attempt { $row }
    .add = Add another attempt
    .remove = Remove this attempt
    .empty = No attempt entered yet.
efforts-effort-day = When?
    .hint = If you do not know the day, use the first of the month.
    .max = This day is in the future. Check the date.
efforts-effort-embassy = At which embassy or consulate?
efforts-effort-way = How?
    .option-visit = I was there
    .option-letter = with a letter
    .option-email = with an e-mail
    .option-phone = on the phone
efforts-effort-result = What was the result?
    .required = Write briefly what the embassy said. “No answer” is a result too.
efforts-effort-proof = Do you have proof?
    .hint = For example a confirmation, a letter or a train ticket.
efforts-expected = When do you expect to get the passport?
    .hint = Leave empty if you do not know.
efforts-unreasonable = Why can you not get a passport?
    .option-fear = I am afraid of persecution
    .option-family = My family would be in danger
    .option-military = I would have to join the military
    .option-fee = It costs too much
    .option-noEmbassy = There is no embassy, or it does not issue passports
    .option-other = another reason
    .option-none = none of these reasons
efforts-unreasonableText = Explain this in more detail
    .hint = What happened? What are you afraid of? What does the passport cost?
    .required = Write why you cannot get a passport. The office needs your reasons.
efforts-nothingDone = Without an attempt or a reason the office will probably refuse the application. You can still make it. It is better to go to the embassy first, or to get advice.


## Earlier documents

earlier = Earlier documents
earlier-hasEarlier = Have you ever had a passport or travel document?
    .hint = Also a passport of your country of origin. Also expired ones.
# $row (number): position; $number (text): document number, may be empty
earlier-document = Your passports and documents
    .row = Document { $row }
    .add = Add another document
    .remove = Remove this document
    .empty = No document entered yet.
earlier-document-issuer = Which country issued it?
earlier-document-where = Where is it now?
    .option-me = with me
    .option-office = at the immigration office (Ausländerbehörde)
    .option-bamf = at the BAMF
    .option-lost = lost or stolen
    .option-other = somewhere else
earlier-nationalPassport = You have a passport of your country of origin. Show it at the office. You may not need a travel document, or you may have to hand in the passport.
earlier-loss = Loss or theft
earlier-loss-day = When did it happen?
    .hint = If you do not know the exact day, estimate.
    .max = This day is in the future. Check the date.
earlier-loss-place = Where?
earlier-loss-how = How did it happen?
earlier-loss-reported = Have you reported it to the police?
earlier-loss-police = To which police station?
earlier-loss-fileNumber = Number of the report
earlier-loss-reportNotice = Report the loss to the police. The office needs the confirmation.


## Journey

journey = Your journey
journey-planned = Have you planned a journey?
# $row (number): position; $country (text): code of the state, may be empty
journey-trip = Where to?
    .row = Journey { $row }
    .add = Add another country
    .remove = Remove this journey
    .empty = No journey entered yet.
journey-trip-country = Country
    .constraint = Choose a country outside Germany.
journey-trip-purpose = Why?
    .option-family = visiting family
    .option-holiday = holiday
    .option-work = work
    .option-school = school or studies
    .option-illness = illness or death
    .option-other = another reason
journey-trip-begin = From
    .min = This day is in the past. Check the date.
journey-trip-end = Until
    .constraint = The return must be after the departure. Check both dates.
journey-urgent = Is it urgent?
journey-urgentWhy = Why is it urgent?
    .hint = For example a death or a school trip.


## Collection

collection = Collection
collection-express = Do you need the document faster?
    .hint = This costs more.
collection-who = Who collects the document?
    .option-self = I do
    .option-other = another person
collection-otherName = Name of the person
collection-otherNotice = This person needs an authorisation (Vollmacht) from you and their own identity document.


## Documents

documents = Your documents
documents-intro = This list fits your answers. Upload what you have: as a photo or as a PDF. You can send the application even if something is missing. Then bring it to your appointment.
documents-photo = You need a recent biometric photo. It has to be digital. A photo studio gives you a code for it. Some offices take the photo themselves.
documents-titleCard = Your residence title with the supplementary sheet (Zusatzblatt)
    .reason = Because the office checks this with every application.
documents-decision = The decision about your protection or statelessness
    .reason = Because you stated protection or a determined statelessness.
documents-embassyLetters = All letters, e-mails and confirmations of the embassy
    .reason = Because you have applied for a passport.
documents-reasonsProof = Proof of your reasons, if you have any
    .reason = Because you stated reasons.
documents-oldDocument = Your old passports and documents
    .reason = Because you had a document before.
documents-lossReport = The confirmation of the police about the loss
    .reason = Because you reported the loss to the police.
documents-nameProof = Proof of the new name, for example the marriage certificate
    .reason = Because your name has changed.
documents-journeyProof = Proof why it is urgent
    .reason = Because it is urgent.
documents-childPapers = The child’s birth certificate, proof of custody and the identity documents of everybody who agrees
    .reason = Because it is about a child.
documents-authorisation = The authorisation (Vollmacht), the custodian’s card (Betreuerausweis) or the court decision
    .reason = Because somebody acts for you.
documents-powerOfAttorney = The authorisation for the person who collects the document
    .reason = Because another person collects the document.


## Declarations

confirmation = Declarations
confirmation-giveBack = If I get a passport of my country of origin, I will tell the office and give the travel document back.
    .required = Tick that you will do this.
confirmation-homeCountry = I know that the document is not valid for the country from which I was given protection.
    .hint = A journey there can endanger your protection. Get advice beforehand.
    .required = Tick that you know this.
confirmation-found = If I find the lost document again, I will report it at once and no longer use it.
    .required = Tick that you will do this.
# $amount (number): fee in Euro
confirmation-feeNotice = The fee is probably { NUMBER($amount, minimumFractionDigits: 2) } euros. The office tells you the exact amount.

# $age (number): up to this age; $amount (number): fee in euros
confirmation-childFee = For children under { $age } there is also a document without a chip. It probably costs { NUMBER($amount, minimumFractionDigits: 2) } euros. Ask the office which one is better.
# $amount (number): fee in euros
confirmation-changeFee = Sometimes the office can change the old document. That probably costs { NUMBER($amount, minimumFractionDigits: 2) } euros.
# $years (number): longest time for which the document is valid
confirmation-validityNotice = { $years ->
    [one] This document is valid for { $years } year at most. After that you apply for a new one.
   *[other] This document is valid for { $years } years at most. After that you apply for a new one.
}

# Who fills in a part of the form.
party-guardian = person with custody
