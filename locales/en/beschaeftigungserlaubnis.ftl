# English (en): the form for permission to work (Beschäftigungserlaubnis). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# The steps company, position, terms and employerConfirmation are read by employers, the others by applicants.
# Where the law is not certain here, the sentence says so ("probably", "the office checks"). Keep that.

beschaeftigungserlaubnis = Apply for permission to work (Beschäftigungserlaubnis)

request = Your application
request-intro = Do not start to work before the office has allowed it. One part of this application is for your employer. Fill it in together, or ask the employer for the details.
request-paper = Which paper do you have?
    .option-permission = permission to stay or proof of arrival (Aufenthaltsgestattung, Ankunftsnachweis)
    .option-toleration = toleration (Duldung)
    .option-permit = residence permit (Aufenthaltserlaubnis)
    .option-fiction = provisional certificate (Fiktionsbescheinigung)
    .option-temporaryProtection = residence permit under § 24 (Ukraine)
    .option-other = another one, or none
    .required = Choose the paper that you have now.
request-permitNotice = Look at your paper or the extra sheet. If it says “Erwerbstätigkeit erlaubt” or “Beschäftigung erlaubt”, you probably do not need this application.
request-kind = What would you like?
    .option-first = a permission for the first time
    .option-extension = to extend a permission
    .option-changeEmployer = to change to another company
    .option-sideJob = a second job beside the first
    .required = Choose what you would like.
request-activity = What kind of work is it?
    .option-job = paid work, also a mini job
    .option-vocational = vocational training in a company
    .option-schoolTraining = vocational training in a school
    .option-internship = internship
    .option-voluntary = voluntary service (FSJ, BFD)
    .option-selfEmployed = self-employed work
    .required = Choose what kind of work it is.
# $months (number): months that such an internship usually lasts at most
request-internshipKind = Which internship?
    .option-mandatory = It is part of school, training or studies
    .option-orientation = I want to get to know an occupation ({ $months } months at most)
    .option-entry = introductory training (Einstiegsqualifizierung, EQ)
request-schoolNotice = For training in a school you usually need no permission. For internships in a company you may need one. You can still make the application.
request-selfEmployedNotice = With an Aufenthaltsgestattung or a Duldung, self-employed work is usually not possible. The office will probably refuse. Get advice first.

applicant = About you
contact = Where you live
contact-accommodation = What kind of place do you live in?
    .option-reception = in initial reception (Aufnahmeeinrichtung)
    .option-shared = in shared accommodation (Gemeinschaftsunterkunft)
    .option-flat = in a flat
    .option-withOthers = with family or friends
contact-address = Address
contact-reach = How the office reaches you
representation = Somebody acting for you
representation-minor = You are under 18. Then your parents or your guardian usually make the application.

stay = Your stay
stay-documentNumber = Number of the paper
stay-validUntil = Valid until
    .constraint-expired = This paper has expired. Talk to the immigration office (Ausländerbehörde) at once. You can still send the application.
stay-azrNumber = AZR number (AZR-Nummer)
    .hint = Twelve digits. If you cannot find it, leave the field empty.
stay-firstEntry = When did you come to Germany?
    .hint = If you do not know the day, use the first of the month.
    .max = This day is in the future. Check the date.
stay-asylum = Have you applied for asylum?
stay-asylumDate = When did you apply for asylum?
    .hint = The date is in the Aufenthaltsgestattung or in the letter from the BAMF.
    .max = This day is in the future. Check the date.
    .constraint = The asylum application cannot be earlier than your arrival. Check both dates.
stay-asylumState = How far along is the asylum procedure?
    .option-open = The BAMF has not decided yet
    .option-appeal = Refused, I have gone to court
    .option-rejected = Refused, the procedure is over
    .option-granted = I have been given protection
stay-rejectedAs = How was the application refused?
    .hint = It is on the first page of the decision.
    .option-obviouslyUnfounded = as obviously unfounded (offensichtlich unbegründet)
    .option-inadmissible = as inadmissible (unzulässig)
    .option-otherwise = in another way
    .option-unknown = I do not know
stay-rejectedNotice = After such a rejection, work is usually not possible in initial reception. It can be different if the court has ordered suspensive effect (aufschiebende Wirkung). Get advice.
stay-identity = Is the immigration office certain who you are?
    .option-clarified = Yes, I have handed in a passport or other papers
    .option-inProgress = Not yet, I am working on it
    .option-open = No
stay-identityNotice = With a Duldung, the office often refuses work if you do not help to clarify your identity. Keep proof of everything you have tried. Get advice.
# $months (number): months outside reception; $receptionMonths (number): months in reception
stay-waitResult = Waiting time
    .option-likely = The waiting time is probably over. The office checks it.
    .option-later = Work is usually possible only after { $months } months in Germany, in initial reception after { $receptionMonths } months of asylum procedure. For families other rules sometimes apply. The office checks your case.
stay-countryResult = Country of origin
    .option-fine = There is no special ban for your country.
    .option-safe = Your country counts as a safe country of origin (sicheres Herkunftsland). Then work is usually not allowed during the asylum procedure. There are exceptions. Get advice.
# $months (number): months of stay after which no consent is needed
stay-consentResult = Consent of the Federal Employment Agency (Bundesagentur für Arbeit)
    .option-needed = The office asks the Federal Employment Agency. It checks pay and working hours. After { $months } months in Germany this is no longer needed.
    .option-notNeeded = The Federal Employment Agency probably does not have to consent. The office decides alone.
stay-advice = You may still make the application. Advice centres for refugees help for free.

earlier = Earlier permissions
earlier-hasEarlier = Have you had a permission to work before?
# $row (number): position; $company (text): name of the company, may be empty
earlier-permission = Which?
    .row = Permission { $row }
    .add = Add another permission
    .remove = Remove this permission
    .empty = No permission entered yet.
earlier-permission-company = Company
earlier-permission-occupation = Work
earlier-permission-begin = From
    .max = This month is in the future.
earlier-permission-end = Until
    .hint = Leave empty if you still work there.
    .constraint = The end must be after the beginning.
earlier-refused = Has an office ever refused or forbidden you to work?
earlier-refusedText = Which office, when and why?

business = Your self-employed work
business-what = What do you want to do?
business-begin = From when?
business-income = Estimated profit per month
school = Your school
school-name = Name of the school
school-occupation = Which occupation?
school-begin = Start
school-practice = Are internships in a company part of it?
school-practiceNotice = Ask the school for the plan of the internships and give it to the office.

company = For the employer: your company
company-forEmployer = This page is for the employer (Erklärung zum Beschäftigungsverhältnis). The Federal Employment Agency needs these details. As an employer you do not answer questions about the asylum procedure.
company-name = Name of the company
company-address = Address of the company
company-number = Company number (Betriebsnummer)
    .hint = Eight digits, given by the Federal Employment Agency.
    .required = Enter the company number. It is on every social insurance notification.
    .pattern = The company number has exactly eight digits.
company-branch = Branch
    .hint = For example catering, care or logistics.
company-contactPerson = Contact person
company-phone = Phone of the contact person
company-email = E-mail of the contact person
company-accelerated = Is there an accelerated procedure for skilled workers (§ 81a AufenthG)?

position = For the employer: the position
position-forEmployer = This page is for the employer.
position-occupation = Occupation
position-tasks = What are the person’s tasks?
    .required = Describe the tasks in a few words.
position-begin = Start of the employment
position-running = This day is in the past. Without a permission the person must not work. Check the date.
position-unlimited = Is the contract permanent (unbefristet)?
# $months (number): months that an internship for orientation usually lasts at most
position-end = End of the employment
    .constraint-order = The end must be after the start. Check both dates.
    .constraint-orientation = An internship for orientation usually lasts { $months } months at most. Check the end.
position-trial = Is there a trial period or trial work?
position-trialUntil = Trial period until
    .constraint = The trial period must end after the start.
position-leasing = Is it temporary agency work (Leiharbeit)?
position-leasingTo = In which company does the person work?
position-places = Where does the person work?
    .option-company = at the address of the company
    .option-other = at another fixed address
    .option-changing = at changing places
position-place = Place of work
position-placesText = Which places or which area?
position-qualification = Which training does the position need?
    .option-none = none
    .option-training = vocational training
    .option-degree = a university degree
position-qualificationText = Which exactly?
position-recognised = Is the person’s foreign training recognised?
    .option-yes = yes
    .option-applied = applied for
    .option-no = no
    .option-notNeeded = not needed, the training is from Germany
position-licence = Does the occupation need a special licence?
    .hint = For example nursing, medicine or childcare (Berufsausübungserlaubnis).
position-licenceNotice = Add the licence or the promise of the authority in charge.

terms = For the employer: time and pay
terms-forEmployer = This page is for the employer.
# $limit (number): hours a week that are usually the most
terms-hours = Working hours per week
    .min = Enter the hours in one week.
    .max = This number is too large. Enter the hours in one week.
    .constraint-tooMany = More than { $limit } hours per week are usually not allowed. Check the number.
terms-days = Working days per week
    .min = Enter a number up to 7.
    .max = A week has seven days.
terms-overtime = Is overtime agreed?
terms-overtimeHours = Overtime hours per month
terms-overtimePaid = Is the overtime paid?
terms-payPer = How is the pay set?
    .option-hour = pay per hour
    .option-month = pay per month
    .option-unpaid = no pay
terms-pay = Pay before tax (brutto)
    .min = The amount cannot be less than 0.
terms-hourlyPay = Pay for one hour
# $limit (number): euros an hour
terms-wageResult = Minimum wage (Mindestlohn)
    .option-met = The pay is probably not below the minimum wage. It is compared here with { NUMBER($limit, minimumFractionDigits: 2) } euros.
    .option-below = The pay is probably below the minimum wage. It is compared here with { NUMBER($limit, minimumFractionDigits: 2) } euros. The Federal Employment Agency will probably not consent. Check hours and pay.
terms-unpaidNotice = Work and training without pay are usually not allowed. Talk to the office first.
terms-tariff = Does a collective agreement (Tarifvertrag) apply?
terms-tariffName = Which collective agreement?
terms-inKind = Does the person get anything besides money?
    .option-housing = accommodation
    .option-food = meals
    .option-car = a car
    .option-other = something else
    .option-none = no
terms-inKindValue = Value per month
terms-housingCost = How much does the person pay for the accommodation per month?
    .hint = If it is free, enter 0.
# $least (number): days of holiday that are usually the least
terms-holidays = Days of holiday per year
    .min = Enter the days in one year.
    .max = Enter the days in one year.
    .constraint-tooFew = With that many working days, at least { $least } days of holiday are usually needed. Check the number.
terms-pension = Is there a company pension scheme?

employerConfirmation = For the employer: declaration
employerConfirmation-forEmployer = This page is for the person who may act for the company.
employerConfirmation-familyName = Family name
employerConfirmation-givenNames = Given names
employerConfirmation-role = Role in the company
    .hint = For example managing director or head of personnel.
employerConfirmation-correct = The company’s details are correct and complete.
    .hint = The Federal Employment Agency may check them.
    .required = The office cannot work on the application without this declaration. Tick it if everything is correct.
employerConfirmation-notYet = The person starts only after the office has allowed the work.
    .required = Without a permission the person must not work. Tick the sentence.

documents = Your documents
documents-intro = This list fits your answers. Upload what you have: as a photo or as a PDF. You can send the application even if something is missing. Then bring it to your appointment.
documents-paper = Your paper for the stay, all pages, also the extra sheet
    .reason = Because the office enters the permission in it.
documents-identity = Proof of who you are: passport, identity card or birth certificate, if you have one
    .reason = Because the office checks who you are.
documents-contract = The work contract or its draft
    .reason = Because it is about paid work.
    .hint = It need not be signed yet.
documents-trainingContract = The training contract and its entry at the chamber (Kammer), if there is one
    .reason = Because it is about training in a company.
documents-schoolProof = The acceptance by the school
    .reason = Because it is about training at a school.
documents-internshipContract = The internship contract
    .reason = Because it is about an internship.
    .hint = For a mandatory internship also the certificate of the school or university.
documents-voluntaryContract = The agreement on the voluntary service
    .reason = Because it is about voluntary service.
documents-employmentDeclaration = If the office asks for it: the form “Erklärung zum Beschäftigungsverhältnis” signed by the company
    .reason = Because a company employs you.
    .hint = Its details are already in this application.
documents-qualificationProof = Certificates and the decision on recognition
    .reason = Because the position needs a qualification.
documents-licenceProof = The licence for the occupation or the promise of it
    .reason = Because the occupation needs a licence.
documents-payslips = The last three payslips
    .reason = Because you want to extend the permission.
documents-identityEfforts = Proof of what you have done to get a passport or other papers, for example letters from the embassy
    .reason = Because your identity is not clarified yet.
documents-authorisation = The authorisation, the decision of the court or the birth certificate of the child
    .reason = Because somebody acts for you.

confirmation = Declarations
confirmation-wait = I start to work only after the office has allowed it.
    .required = Without a permission you must not work. Read the sentence and tick it.
confirmation-employerAsked = The details of the position come from the company, and it knows of this application.
    .required = Talk to the company, then tick the sentence.

# Who fills in a part of the form.
party-employer = employer
