# Arabic (ar). Texts of the blocks in forms/shared, used by every form. Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Official German terms stand in brackets, because they are what people see on their papers.


## A person

person-familyName = اسم العائلة (Familienname)
    .hint = كما هو مكتوب في جواز سفرك، بالأحرف اللاتينية.
    .required = أدخل اسم العائلة. إذا كان لديك اسم واحد فقط، فأدخله هنا.
person-birthName = اسم العائلة عند الولادة (Geburtsname)
    .hint = فقط إذا كان اسم عائلتك مختلفًا عند الولادة.
person-givenNames = الأسماء الأولى (Vornamen)
    .hint = كل الأسماء، بنفس الترتيب الموجود في جواز السفر.
    .required = أدخل أسماءك الأولى. إذا لم يكن لديك اسم أول، فأدخل شرطة (-).
person-doctoralDegree = درجة الدكتوراه (Doktorgrad)
    .hint = فقط إذا كانت مكتوبة في جواز السفر، مثل Dr.
person-gender = الجنس
    .required = اختر الجنس المكتوب في أوراقك.
person-birthDate = تاريخ الميلاد (Geburtsdatum)
    .hint = مثلًا 8 3 1975. إذا كنت لا تعرف اليوم أو الشهر، فاترك الخانة فارغة.
    .required = أدخل سنة ميلادك على الأقل.
    .constraint = هذا التاريخ في المستقبل. راجع اليوم والشهر والسنة.
    .min = راجع السنة. يجب أن تتكون من أربعة أرقام.
    .max = هذه السنة في المستقبل. راجع السنة.
person-birthPlace = مكان الميلاد (Geburtsort)
    .hint = المدينة أو القرية، كما في جواز السفر.
    .required = أدخل المكان الذي وُلدت فيه.
person-birthCountry = دولة الميلاد
    .hint = الدولة التي يتبع لها هذا المكان اليوم.
    .required = اختر الدولة التي وُلدت فيها.
person-nationality = الجنسية (Staatsangehörigkeit)
    .hint = إذا لم تكن لديك جنسية، فاختر «عديم الجنسية» (staatenlos).
    .required = اختر جنسيتك.


## A member of the family

familyMember-familyName = اسم العائلة (Familienname)
    .hint = كما هو مكتوب في جواز السفر.
    .required = أدخل اسم عائلة هذا الشخص.
familyMember-birthName = اسم العائلة عند الولادة (Geburtsname)
    .hint = فقط إذا كان الاسم مختلفًا عند الولادة.
familyMember-givenNames = الأسماء الأولى (Vornamen)
    .required = أدخل الأسماء الأولى لهذا الشخص.
familyMember-gender = الجنس
    .required = اختر الجنس المكتوب في أوراق هذا الشخص.
familyMember-birthDate = تاريخ الميلاد (Geburtsdatum)
    .hint = إذا كنت لا تعرف اليوم أو الشهر، فاترك الخانة فارغة.
    .required = أدخل سنة الميلاد على الأقل.
    .constraint = هذا التاريخ في المستقبل. راجع اليوم والشهر والسنة.
    .min = راجع السنة. يجب أن تتكون من أربعة أرقام.
    .max = هذه السنة في المستقبل. راجع السنة.
familyMember-birthPlace = مكان الميلاد
    .required = أدخل المكان الذي وُلد فيه هذا الشخص.
familyMember-birthCountry = دولة الميلاد
    .required = اختر الدولة التي وُلد فيها هذا الشخص.
familyMember-nationality = الجنسية (Staatsangehörigkeit)
    .hint = إذا كان للشخص أكثر من جنسية، فاختر الجنسية المسجَّل بها في ألمانيا. إذا كانت الألمانية إحداها، فاختر «ألمانيا».
    .required = اختر جنسية هذا الشخص.


## Addresses

streetAddress-street = الشارع (Straße)
    .hint = اسم الشارع فقط. رقم المنزل في الخانة التالية.
    .required = أدخل اسم الشارع.
streetAddress-houseNumber = رقم المنزل (Hausnummer)
    .hint = مع الحرف إن وُجد، مثلًا 12 a.
streetAddress-addition = إضافة إلى العنوان
    .hint = مثلًا: عند عائلة Yılmaz، الطابق الثالث، الغرفة 14.
streetAddress-postcode = الرمز البريدي (Postleitzahl)
    .hint = خمسة أرقام.
    .required = أدخل الرمز البريدي.
streetAddress-city = المدينة أو البلدة (Ort)
    .required = أدخل المدينة أو البلدة.

foreignAddress-country = الدولة
    .required = اختر الدولة.
    .constraint = لعنوان في ألمانيا اختر في الأعلى «في ألمانيا».
foreignAddress-line1 = العنوان، السطر 1
    .hint = اكتب العنوان بالأحرف اللاتينية كما تكتبه على رسالة.
    .required = أدخل السطر الأول من العنوان.
foreignAddress-line2 = العنوان، السطر 2
    .required = أدخل السطر الثاني من العنوان، مثلًا المدينة.
foreignAddress-line3 = العنوان، السطر 3
foreignAddress-line4 = العنوان، السطر 4
foreignAddress-line5 = العنوان، السطر 5

address-location = أين يقع العنوان؟
    .option-001 = في ألمانيا
    .option-002 = خارج ألمانيا
    .required = اختر أين يقع العنوان.
address-delivery = ما نوع العنوان؟
    .option-street = شارع ورقم منزل
    .option-postBox = صندوق بريد (Postfach)
    .required = اختر الشارع أو صندوق البريد.
address-inGermany = العنوان في ألمانيا
address-postBox = صندوق البريد (Postfach)
address-postBox-number = رقم صندوق البريد
    .required = أدخل رقم صندوق البريد.
address-postBox-postcode = الرمز البريدي (Postleitzahl)
    .hint = خمسة أرقام. غالبًا يكون لصندوق البريد رمز بريدي غير رمز الشارع.
    .required = أدخل الرمز البريدي لصندوق البريد.
address-postBox-city = المدينة أو البلدة
    .required = أدخل مدينة صندوق البريد.
address-abroad = العنوان خارج ألمانيا


## Contact

contact-email = البريد الإلكتروني
    .hint = إذا لم يكن لديك بريد إلكتروني، فأدخل رقم هاتف.
    .required = أدخل بريدًا إلكترونيًا أو رقم هاتف. يجب أن تستطيع الدائرة الوصول إليك.
contact-phone = الهاتف
    .hint = مع رمز الدولة، مثلًا ‎+49 170 1234567.


## Somebody acts for the applicant

representation-kind = هل يقدّم شخص آخر الطلب نيابةً عنك؟
    .hint = الوالدان ينوبان عن الأطفال. وينوب عن بعض البالغين مقدّم رعاية قانوني (Betreuer).
    .option-001 = لا، أقدّم الطلب بنفسي
    .option-002 = نعم، شخص بحكم القانون (الوالدان، الوصي، مقدّم الرعاية القانوني)
    .option-003 = نعم، جهة بحكم القانون (مثلًا دائرة رعاية الشباب Jugendamt)
    .option-004 = نعم، شخص وكّلته أنا (Vollmacht)
    .option-005 = نعم، جهة وكّلتها أنا (مثلًا مكتب محاماة أو جمعية)
    .required = اختر من يقدّم الطلب.
representation-person = الشخص الذي ينوب عنك
representation-person-familyName = اسم العائلة
    .required = أدخل اسم عائلة الشخص الذي ينوب عنك.
representation-person-givenNames = الأسماء الأولى
    .required = أدخل الأسماء الأولى للشخص الذي ينوب عنك.
representation-person-birthDate = تاريخ الميلاد
    .hint = إذا كنت لا تعرف اليوم أو الشهر، فاترك الخانة فارغة.
    .required = أدخل سنة الميلاد على الأقل.
representation-organisation = الجهة التي تنوب عنك
representation-organisation-name = اسم الجهة
    .hint = الاسم الكامل كما هو مسجَّل.
    .required = أدخل اسم الجهة.
representation-organisation-contactFamilyName = اسم عائلة الشخص المسؤول
    .required = أدخل اسم عائلة الشخص المسؤول.
representation-organisation-contactGivenNames = الأسماء الأولى للشخص المسؤول
    .required = أدخل الأسماء الأولى للشخص المسؤول.
representation-organisation-contactFunction = وظيفة الشخص المسؤول
    .hint = مثلًا محامية أو مستشار.
representation-address = عنوان الشخص أو الجهة
representation-contact = بيانات الاتصال بالشخص أو الجهة
representation-contact-email = البريد الإلكتروني
    .hint = يكفي بريد إلكتروني أو رقم هاتف.
    .required = أدخل بريدًا إلكترونيًا أو رقم هاتف للشخص أو الجهة.
representation-bringCourtDocument = تحتاج الدائرة إلى إثبات بأن هذا الشخص أو هذه الجهة يحق لها أن تنوب عنك. مثلًا شهادة ميلاد الطفل أو قرار من المحكمة أو بطاقة مقدّم الرعاية (Betreuerausweis).
representation-bringAuthorisation = تحتاج الدائرة إلى توكيل (Vollmacht) موقَّع منك.


## Somebody who has custody of a minor

guardian-familyName = اسم العائلة (Familienname)
    .required = أدخل اسم عائلة هذا الشخص.
guardian-givenNames = الأسماء الأولى (Vornamen)
    .required = أدخل الأسماء الأولى لهذا الشخص.
guardian-relation = ما صلة هذا الشخص بالقاصر؟
    .option-mother = الأم
    .option-father = الأب
    .option-guardian = الوصي (Vormund)
    .option-office = مكتب رعاية الشباب (Jugendamt)
    .required = اختر صلة هذا الشخص بالقاصر.
guardian-reach = كيف تتواصل الدائرة مع هذا الشخص
guardian-reach-email = البريد الإلكتروني
    .hint = يكفي عنوان بريد إلكتروني أو رقم هاتف.
    .required = أدخل عنوان بريد إلكتروني أو رقم هاتف لهذا الشخص.
guardian-consents = هل يوافق هذا الشخص على الطلب؟
    .option-yes = نعم
    .option-no = لا
    .option-unknown = لم يُسأل بعد، أو لا يوجد اتصال
    .required = اختر إن كان هذا الشخص يوافق.


## Passport

travelDocument-kind = ما نوع جواز السفر؟
    .option-001 = جواز سفر (Reisepass)
    .option-002 = جواز سفر خدمة (Dienstpass)
    .option-003 = جواز سفر دبلوماسي (Diplomatenpass)
    .option-004 = جواز رسمي آخر (مثلًا وثيقة سفر للاجئين)
    .option-999 = وثيقة أخرى
    .required = اختر نوع جواز السفر.
travelDocument-mrz = السطران في أسفل الصفحة التي فيها صورتك
    .hint = هما سطران فيهما كثير من العلامة «<». اكتبهما أو الصقهما هنا: عندئذ نملأ رقم الجواز أدناه ونتحقق من أخطاء الكتابة. لا يُرسل السطران.
travelDocument-number = الرقم
    .hint = الرقم موجود عادةً في أعلى صفحة الصورة.
    .required = أدخل رقم جواز السفر.
travelDocument-authority = جهة الإصدار
    .hint = الجهة كما هي مكتوبة في جواز السفر.
    .required = أدخل الجهة التي أصدرت جواز السفر.
travelDocument-issued = تاريخ الإصدار
    .required = أدخل اليوم الذي صدر فيه جواز السفر.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
travelDocument-validUntil = صالح حتى
    .required = أدخل آخر يوم يكون فيه جواز السفر صالحًا.
    .constraint-afterIssue = لا يمكن أن تنتهي صلاحية جواز السفر قبل يوم إصداره. راجع التاريخين.
    .constraint-expired = انتهت صلاحية هذا الجواز. يمكنك إرسال الطلب رغم ذلك. قدّم قريبًا طلبًا لجواز جديد أو اسأل الدائرة.
    .constraint-soon = ستنتهي صلاحية هذا الجواز قريبًا. قدّم طلبًا لجواز جديد في الوقت المناسب.


## Time in Germany

residencePeriod-begin = من
    .required = أدخل اليوم الذي بدأت فيه السكن هناك.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
residencePeriod-end = حتى
    .hint = اتركها فارغة إذا كنت ما زلت تسكن هناك اليوم.
    .constraint = يجب أن تكون النهاية بعد البداية. راجع التاريخين.
    .max = هذا اليوم في المستقبل. اترك الخانة فارغة إذا كنت ما زلت تسكن هناك.
residencePeriod-place = مكان السكن
    .hint = الرمز البريدي والمدينة.
    .required = أدخل المكان.
residencePeriod-status = ما الورقة التي كانت لديك في هذه المدة؟
    .hint = إذا تغيّرت ورقتك، فأضف مدة جديدة.
    .option-title = إقامة (Aufenthaltserlaubnis, Blaue Karte EU, Niederlassungserlaubnis)
    .option-fiction = شهادة مؤقتة (Fiktionsbescheinigung)
    .option-permission = تصريح الإقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung)
    .option-toleration = إقامة مع وقف الترحيل (Duldung)
    .option-visa = تأشيرة (Visum)
    .option-freeMovement = حرية التنقل (الاتحاد الأوروبي، المنطقة الاقتصادية الأوروبية، سويسرا)
    .option-none = لا ورقة، أو لا أعرف
    .required = اختر الورقة التي كانت لديك في هذه المدة.
residencePeriod-months = الأشهر الكاملة


## Income

livelihood-who = من يحصل على المال؟
    .option-applicant = أنا
    .option-spouse = زوجتي أو زوجي أو شريك حياتي المسجَّل
    .option-child = طفل
    .option-other = شخص آخر في الأسرة
    .required = اختر من يحصل على المال.
livelihood-kind = من أين يأتي المال؟
    .option-wage = راتب من العمل (Arbeitslohn)
    .option-selfEmployment = عمل حر
    .option-pension = معاش تقاعدي (Rente)
    .option-maintenance = نفقة (Unterhalt)
    .option-parentalAllowance = إعانة الوالدين (Elterngeld)
    .option-childBenefit = إعانة الأطفال (Kindergeld)
    .option-unemploymentBenefit = إعانة البطالة (Arbeitslosengeld)
    .option-citizensBenefit = الضمان الأساسي للباحثين عن عمل (SGB II, Jobcenter)
    .option-socialAssistance = المساعدة الاجتماعية أو الضمان الأساسي في الشيخوخة (SGB XII)
    .option-asylumBenefits = إعانات طالبي اللجوء (Asylbewerberleistungsgesetz)
    .option-housingBenefit = إعانة السكن (Wohngeld)
    .option-studentAid = إعانة الدراسة (BAföG) أو منحة
    .option-assets = ممتلكات، إيجارات، فوائد
    .option-other = مصدر آخر
    .required = اختر من أين يأتي المال.
livelihood-kindOther = ما هذا الدخل الآخر؟
    .required = اكتب من أين يأتي المال.
livelihood-amount = المبلغ في الشهر
    .hint = ما يصلك فعلًا (netto). إذا كان يتغيّر: متوسط الأشهر الثلاثة الأخيرة.
    .required = أدخل المبلغ باليورو. إذا لم يكن هناك شيء، فأدخل 0.
    .min = لا يمكن أن يكون المبلغ أقل من 0.
livelihood-since = منذ متى؟
    .hint = الشهر والسنة.


## Health insurance

healthInsurance-kind = ما تأمينك الصحي؟
    .option-statutory = تأمين قانوني (gesetzlich، مثلًا AOK أو TK أو Barmer)
    .option-private = تأمين خاص (privat)
    .option-travel = تأمين صحي للسفر
    .option-asylum = ورقة علاج أو بطاقة من دائرة الشؤون الاجتماعية (Sozialamt)
    .option-none = ليس لدي تأمين
    .required = اختر تأمينك الصحي.
healthInsurance-company = اسم شركة التأمين
    .required = أدخل اسم شركة التأمين.
healthInsurance-number = رقم التأمين (Versichertennummer)
    .hint = على البطاقة: حرف واحد وتسعة أرقام.
healthInsurance-missing = يجب أن يكون لدى كل الناس تقريبًا في ألمانيا تأمين صحي. تساعدك شركة تأمين صحي أو مركز استشارة في الحصول عليه.


## Convictions and investigations

convictions-state = ماذا حدث؟
    .option-convicted = حكمت عليّ محكمة، أو وصلني أمر جزائي (Strafbefehl)
    .option-open = ما زال التحقيق جاريًا، أو لا يوجد حكم بعد
    .required = اختر هل يوجد حكم.
convictions-country = في أي دولة؟
    .required = اختر الدولة.
convictions-authority = المحكمة أو الجهة
    .hint = مثلًا Amtsgericht Musterstadt.
    .required = أدخل المحكمة أو الجهة. إذا كنت لا تعرف الاسم، فأدخل المكان.
convictions-fileNumber = رقم الملف (Aktenzeichen)
    .hint = موجود في أعلى كل رسالة من المحكمة.
convictions-offence = ما الموضوع؟
    .hint = تكفي كلمات قليلة، مثلًا «ركوب دون تذكرة».
    .required = اكتب باختصار ما الموضوع.
convictions-decidedOn = تاريخ الحكم أو الأمر الجزائي
    .required = أدخل التاريخ. هو مكتوب على الحكم أو الأمر الجزائي.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
convictions-sentenceKind = ما العقوبة؟
    .option-fine = غرامة مالية (Geldstrafe)
    .option-suspended = سجن مع وقف التنفيذ (Bewährung)
    .option-prison = سجن دون وقف التنفيذ
    .option-youth = عقوبة الأحداث (Jugendstrafe)
    .option-other = شيء آخر
    .required = اختر العقوبة.
convictions-dailyRates = عدد وحدات الغرامة اليومية (Tagessätze)
    .hint = إذا كان في الحكم «40 Tagessätze zu je 15 Euro»، فأدخل 40.
    .required = أدخل عدد وحدات الغرامة اليومية.
    .min = أدخل عددًا يبدأ من 1.
    .max = هذا العدد كبير جدًا. أدخل عدد الوحدات اليومية وليس المبلغ باليورو.
convictions-months = مدة العقوبة بالأشهر
    .required = أدخل المدة بالأشهر. السنة 12 شهرًا.
    .min = أدخل عددًا يبدأ من 1.
    .max = هذا العدد كبير جدًا. أدخل المدة بالأشهر.
convictions-sentenceOther = ماذا قرر الحكم؟
    .required = اكتب باختصار ماذا قرر الحكم.


## The paper for the stay

residenceTitle-kind = ما الورقة التي لديك؟
    .option-settlement = إقامة دائمة (Niederlassungserlaubnis)
    .option-euLongTerm = إقامة دائمة في الاتحاد الأوروبي (Erlaubnis zum Daueraufenthalt-EU)
    .option-blueCard = البطاقة الزرقاء (Blaue Karte EU)
    .option-permit = تصريح إقامة (Aufenthaltserlaubnis)
    .option-visa = تأشيرة (Visum)
    .option-fiction = شهادة مؤقتة (Fiktionsbescheinigung)
    .option-permission = تصريح الإقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung)
    .option-toleration = إقامة مع وقف الترحيل (Duldung)
    .option-freeMovement = حرية التنقل (الاتحاد الأوروبي، المنطقة الاقتصادية الأوروبية، سويسرا)
    .option-none = لا شيء، أو ورقة أخرى
residenceTitle-legalBasis = الفقرة القانونية على الورقة
    .hint = مثلًا § 25 Abs. 2 AufenthG. تجدها غالبًا تحت كلمة «Anmerkungen».
residenceTitle-validUntil = صالحة حتى
    .constraint-expired = انتهت صلاحية هذه الورقة. تحدث فورًا مع دائرة الأجانب (Ausländerbehörde). يمكنك إرسال الطلب رغم ذلك.
residenceTitle-authority = جهة الإصدار
    .hint = دائرة الأجانب أو السفارة، مثلًا Stadt Musterstadt.
residenceTitle-azrNumber = رقم سجل الأجانب (AZR-Nummer)
    .hint = اثنا عشر رقمًا. هو مكتوب على بعض الأوراق والرسائل. إذا لم تجده، فاترك الخانة فارغة.


## A job

employer-name = اسم الشركة
employer-address = عنوان الشركة
employer-occupation = ما عملك هناك؟
    .hint = مثلًا طباخ أو مبرمجة أو عامل في مستودع.
employer-begin = أول يوم عمل
employer-unlimited = هل العقد غير محدد المدة (unbefristet)؟
    .hint = غير محدد المدة يعني: لا يوجد في العقد تاريخ انتهاء.
employer-end = ينتهي العقد في
    .constraint = يجب أن ينتهي العقد بعد أول يوم عمل. راجع التاريخين.
employer-hours = ساعات العمل في الأسبوع
    .max = هذا العدد كبير جدًا. أدخل الساعات في أسبوع واحد.
employer-pay = الأجر في الشهر قبل الضرائب (brutto)


## Bank account

bank-holder = صاحب الحساب
    .hint = الشخص الذي يملك الحساب.
    .required = أدخل اسم صاحب الحساب.
bank-iban = رقم الحساب الدولي (IBAN)
    .hint = موجود على البطاقة البنكية أو في كشف الحساب.
    .required = أدخل رقم IBAN.
bank-bic = رمز البنك (BIC)
    .hint = فقط للحسابات خارج ألمانيا.
    .required = أدخل رمز BIC. البنك يعرفه.


## What a document says about the body

physical-height = الطول
    .hint = بالسنتيمتر، دون حذاء.
    .required = أدخل طولك بالسنتيمتر.
    .min = أدخل الطول بالسنتيمتر، مثلًا 172.
    .max = أدخل الطول بالسنتيمتر، مثلًا 172.
physical-eyeColour = لون العينين
    .required = اختر لون عينيك.


## Declarations at the end

declarations-truth = ما كتبته صحيح وكامل.
    .hint = من يعطي معلومات خاطئة عمدًا قد يُعاقَب، وقد يفقد ما حصل عليه.
    .required = لا تستطيع الدائرة العمل على الطلب دون هذا الإقرار. ضع علامة إذا كان كل شيء صحيحًا.
declarations-changes = إذا تغيّر شيء، فسأخبر الدائرة فورًا.
    .hint = مثلًا عنوان جديد أو زواج أو عمل جديد أو شكوى جنائية.
    .required = لا تستطيع الدائرة العمل على الطلب دون هذا الإقرار. ضع علامة من فضلك.
declarations-privacy = قرأتُ معلومات حماية البيانات (Hinweise zum Datenschutz).
    .hint = تحفظ الدائرة بياناتك لكي تقرر في الطلب. وتسأل من أجل ذلك دوائر أخرى أيضًا. تجد المعلومات في صفحة دائرتك.
    .required = اقرأ معلومات حماية البيانات وضع علامة على هذه الجملة.


## School, training, studies

schooling-kind = ماذا كانت؟
    .option-school = مدرسة
    .option-vocational = تدريب مهني (Berufsausbildung)
    .option-university = دراسة جامعية
    .option-course = دورة لغة أو دورة اندماج (Integrationskurs)
    .required = اختر ماذا كانت.
schooling-name = الاسم والمكان
    .required = أدخل اسم المدرسة ومكانها.
schooling-country = الدولة
    .required = اختر الدولة.
schooling-begin = من
    .hint = الشهر والسنة. يكفي تاريخ تقريبي.
    .required = أدخل الشهر والسنة.
schooling-end = حتى
    .hint = اتركها فارغة إذا كنت ما زلت هناك.
    .constraint = يجب أن تكون النهاية بعد البداية. راجع التاريخين.
schooling-degree = الشهادة
    .hint = مثلًا Realschulabschluss. اتركها فارغة إذا لم تكن لديك شهادة.
