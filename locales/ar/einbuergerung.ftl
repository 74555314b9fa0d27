# Arabic (ar): the naturalisation form (Einbürgerung). Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
#
# Where the law is not certain here, the sentence says so ("على الأرجح", "تتحقق الدائرة"). Keep that.

einbuergerung = طلب التجنيس (Einbürgerung)


## Quick check

quickCheck = فحص سريع
quickCheck-intro = تُظهر هذه الأسئلة ما هو مهم للتجنيس. يمكنك أن تتجاوز أي سؤال. النتيجة مجرد توجيه أولي. يمكنك تقديم الطلب في كل الأحوال. الدائرة هي التي تقرر.
quickCheck-residentSince = منذ متى تعيش في ألمانيا دون انقطاع طويل؟
    .hint = اليوم الذي تعيش منذه هنا بورقة من دائرة الأجانب (Ausländerbehörde). يكفي تاريخ تقريبي.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
quickCheck-marriedToGerman = هل أنت متزوج من ألمانية أو متزوجة من ألماني؟
    .hint = تُحسب أيضًا شراكة الحياة المسجَّلة.
quickCheck-marriedSince = منذ متى أنت متزوج؟
    .max = هذا اليوم في المستقبل. راجع التاريخ.

# $years, $months (numbers): time lived in Germany; $requiredYears (number): what the law asks; $reachedOn (date): when that is reached
quickCheck-residenceResult = المدة في ألمانيا
    .option-met = { $years ->
        [zero] مدتك في ألمانيا أقل من سنة. المطلوب: { $requiredYears }. هذا يكفي إذا كانت إقامتك قانونية في هذه المدة (حق، § 10 StAG).
        [one] تعيش في ألمانيا منذ سنة واحدة. المطلوب: { $requiredYears }. هذا يكفي إذا كانت إقامتك قانونية في هذه المدة (حق، § 10 StAG).
        [two] تعيش في ألمانيا منذ سنتين. المطلوب: { $requiredYears }. هذا يكفي إذا كانت إقامتك قانونية في هذه المدة (حق، § 10 StAG).
        [few] تعيش في ألمانيا منذ { $years } سنوات. المطلوب: { $requiredYears }. هذا يكفي إذا كانت إقامتك قانونية في هذه المدة (حق، § 10 StAG).
        [many] تعيش في ألمانيا منذ { $years } سنة. المطلوب: { $requiredYears }. هذا يكفي إذا كانت إقامتك قانونية في هذه المدة (حق، § 10 StAG).
       *[other] تعيش في ألمانيا منذ { $years } سنة. المطلوب: { $requiredYears }. هذا يكفي إذا كانت إقامتك قانونية في هذه المدة (حق، § 10 StAG).
    }
    .option-spouse = من هو متزوج من ألمانية أو ألماني تكفيه كثيرًا مدة أقصر (§ 9 StAG). هذا ممكن في حالتك. تتحقق الدائرة من ذلك.
    .option-early = { $requiredYears ->
        [zero] لا توجد عادةً مدة مطلوبة. يكتمل ذلك في { $reachedOn }. اسأل الدائرة.
        [one] المطلوب عادةً سنة واحدة. تكتمل في { $reachedOn }. اسأل الدائرة إن كان عليك تقديم الطلب قبل ذلك. في حالات خاصة تستطيع الدائرة التجنيس قبل ذلك (حسب تقديرها، § 8 StAG).
        [two] المطلوب عادةً سنتان. تكتملان في { $reachedOn }. اسأل الدائرة إن كان عليك تقديم الطلب قبل ذلك. في حالات خاصة تستطيع الدائرة التجنيس قبل ذلك (حسب تقديرها، § 8 StAG).
        [few] المطلوب عادةً { $requiredYears } سنوات. تكتمل في { $reachedOn }. اسأل الدائرة إن كان عليك تقديم الطلب قبل ذلك. في حالات خاصة تستطيع الدائرة التجنيس قبل ذلك (حسب تقديرها، § 8 StAG).
        [many] المطلوب عادةً { $requiredYears } سنة. تكتمل في { $reachedOn }. اسأل الدائرة إن كان عليك تقديم الطلب قبل ذلك. في حالات خاصة تستطيع الدائرة التجنيس قبل ذلك (حسب تقديرها، § 8 StAG).
       *[other] المطلوب عادةً { $requiredYears } سنة. تكتمل في { $reachedOn }. اسأل الدائرة إن كان عليك تقديم الطلب قبل ذلك. في حالات خاصة تستطيع الدائرة التجنيس قبل ذلك (حسب تقديرها، § 8 StAG).
    }
quickCheck-titleKind = ما ورقة الإقامة التي لديك؟
    .hint = هي مكتوبة على البطاقة البلاستيكية أو على الورقة من دائرة الأجانب.
    .option-settlement = إقامة دائمة (Niederlassungserlaubnis)
    .option-euLongTerm = إقامة دائمة في الاتحاد الأوروبي (Erlaubnis zum Daueraufenthalt-EU)
    .option-freeMovement = لي أو لعائلتي حرية التنقل (الاتحاد الأوروبي، آيسلندا، ليختنشتاين، النرويج)
    .option-swiss = إقامة للقادمين من سويسرا وعائلاتهم
    .option-blueCard = البطاقة الزرقاء (Blaue Karte EU)
    .option-permit = تصريح إقامة (Aufenthaltserlaubnis)
    .option-fiction = شهادة مؤقتة (Fiktionsbescheinigung)
    .option-permission = تصريح الإقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung)
    .option-toleration = إقامة مع وقف الترحيل (Duldung)
    .option-none = لا شيء، أو ورقة أخرى
quickCheck-permitPurpose = ما الغرض من تصريح إقامتك؟
    .hint = على البطاقة رقم فقرة من القانون، مثلًا «§ 25 Abs. 2».
    .option-work = العمل
    .option-family = العائلة
    .option-refugee = اللجوء أو الحماية كلاجئ، وكذلك الحماية الثانوية (§ 25 Abs. 1 و 2)
    .option-education = دراسة أو تدريب مهني أو دورة لغة أو البحث عن مكان
    .option-temporaryProtection = حماية مؤقتة، مثلًا أوكرانيا (§ 24)
    .option-humanitarian = أسباب إنسانية أخرى (مثلًا § 25 Abs. 3 حتى 5)
    .option-unknown = لا أعرف
quickCheck-titleResult = الإقامة (Aufenthaltstitel)
    .option-likely = ورقتك تكفي على الأرجح. تتحقق الدائرة من ذلك.
    .option-open = لا نستطيع أن نقول ذلك هنا. تتحقق الدائرة من الفقرة المكتوبة على ورقتك ومن الورقة التي كانت لديك قبلها.
    .option-unlikely = التجنيس بهذه الورقة غير ممكن بعد على الأرجح. اطلب استشارة لتعرف إن كنت تستطيع الحصول على ورقة أخرى.
quickCheck-identityProof = بماذا تستطيع أن تثبت هويتك؟
    .option-passport = جواز سفر
    .option-idCard = بطاقة هوية من بلدي الأصلي
    .option-other = أوراق أخرى (مثلًا شهادة ميلاد، رخصة قيادة، شهادة مدرسية)
    .option-none = لا توجد لدي أوراق
quickCheck-identityResult = الهوية والجنسية
    .option-likely = هذا يكفي على الأرجح. يسمح لك القانون الألماني بالاحتفاظ بجنسيتك الحالية. اسأل بلدك الأصلي أيضًا إن كان يسمح بذلك.
    .option-open = يجب أن تكون هويتك واضحة. كثيرًا ما تساعد أوراق أخرى أيضًا. اجمع كل ما لديك وتحدث مع الدائرة.
quickCheck-livelihood = مم تعيش أنت وعائلتك؟
    .hint = اختر المصدر الذي يأتي منه معظم المال. لا تُحسب هنا إعانة السكن (Wohngeld) ولا إعانة الأطفال (Kindergeld).
    .option-job = عمل أو تدريب مهني
    .option-selfEmployed = عمل حر
    .option-family = دخل عائلتي
    .option-pension = معاش تقاعدي (Rente)
    .option-benefits = مال من مركز العمل (Jobcenter, SGB II) أو دائرة الشؤون الاجتماعية (Sozialamt, SGB XII)، حتى لو كان جزءًا فقط
    .option-asylumBenefits = إعانات طالبي اللجوء (Asylbewerberleistungsgesetz)
    .option-other = مصدر آخر
# $worked, $months (numbers): months of full-time work, within so many months
quickCheck-benefitReason = هل ينطبق عليك أحد هذه الأمور؟
    .option-fullTime = عملتُ بدوام كامل { $worked } شهرًا على الأقل من آخر { $months } شهرًا
    .option-familyOfFullTime = زوجتي أو زوجي أو شريك حياتي عمل كذلك، ولدينا طفل قاصر
    .option-guestWorker = جئتُ أنا أو زوجتي أو زوجي للعمل في ألمانيا الغربية حتى 30 يونيو 1974
    .option-contractWorker = جئتُ أنا أو زوجتي أو زوجي للعمل بعقد في ألمانيا الشرقية (DDR) حتى 13 يونيو 1990
    .option-noFault = لا أستطيع غير ذلك، مثلًا بسبب المرض أو رعاية شخص أو أطفال صغار
    .option-none = لا
quickCheck-livelihoodResult = المعيشة (Lebensunterhalt)
    .option-likely = هذا يكفي على الأرجح إذا كان المال يكفي لكل أفراد العائلة. تتحقق الدائرة من ذلك.
    .option-open = قد توجد استثناءات لذلك. تتحقق الدائرة من حالتك.
    .option-unlikely = من يحتاج إلى مال من مركز العمل أو دائرة الشؤون الاجتماعية لا يُجنَّس عادةً. توجد استثناءات. اطلب استشارة.
# $age (number): younger people prove it in another way; $years (number): years at a German-language school
quickCheck-languageProof = كيف تستطيع أن تثبت أنك تعرف الألمانية؟
    .hint = المستوى المطلوب هو B1.
    .option-certificate = شهادة B1 أو أعلى
    .option-school = { $years } سنوات على الأقل بنجاح في مدرسة لغتها الألمانية
    .option-degree = شهادة مدرسية أو مهنية ألمانية
    .option-study = دراسة جامعية باللغة الألمانية
    .option-child = عمر الشخص أقل من { $age } سنة
    .option-guestWorker = جئتُ للعمل في ألمانيا الغربية حتى 30 يونيو 1974 أو في ألمانيا الشرقية (DDR) حتى 13 يونيو 1990
    .option-exempt = لا أستطيع إثبات ذلك بسبب المرض أو الإعاقة أو العمر
    .option-none = ليس لدي إثبات بعد
quickCheck-languageResult = اللغة الألمانية
    .option-met = بشهادة معترف بها B1 أو أعلى يتحقق هذا الشرط.
    .option-likely = هذا يكفي على الأرجح. أحضر الشهادة معك.
    .option-open = توجد قواعد خاصة لذلك. تتحقق الدائرة من حالتك.
    .option-missing = سجّل في امتحان B1، مثلًا في مدرسة تعليم الكبار (Volkshochschule). يمكنك تقديم الإثبات لاحقًا.
# $age (number): younger people prove it in another way
quickCheck-civicProof = كيف تستطيع أن تثبت أنك تعرف الحياة في ألمانيا؟
    .option-test = نجحتُ في الاختبار («Einbürgerungstest» أو «Leben in Deutschland»)
    .option-school = شهادة مدرسية ألمانية
    .option-study = دراسة ألمانية في القانون أو السياسة أو علوم المجتمع
    .option-child = عمر الشخص أقل من { $age } سنة
    .option-guestWorker = جئتُ للعمل في ألمانيا الغربية حتى 30 يونيو 1974 أو في ألمانيا الشرقية (DDR) حتى 13 يونيو 1990
    .option-exempt = لا أستطيع إثبات ذلك بسبب المرض أو الإعاقة أو العمر
    .option-none = ليس لدي إثبات بعد
# $questions, $correct (numbers): questions in the test, correct answers needed; $minutes, $price (numbers): length, price in euros
quickCheck-civicResult = الحياة في ألمانيا
    .option-met = بالنجاح في الاختبار يتحقق هذا الشرط.
    .option-likely = هذا يكفي على الأرجح. أحضر الشهادة معك.
    .option-open = توجد قواعد خاصة لذلك. تتحقق الدائرة من حالتك.
    .option-missing = سجّل في اختبار التجنيس (Einbürgerungstest)، مثلًا في مدرسة تعليم الكبار (Volkshochschule). عدد الأسئلة: { $questions }. عدد الإجابات الصحيحة الكافية: { $correct }. المدة بالدقائق: { $minutes }. السعر: { NUMBER($price, minimumFractionDigits: 2) } يورو.
# $dailyRates (number): the limit in daily rates of a fine
quickCheck-convicted = هل حُكم عليك بسبب جريمة؟
    .hint = في الخارج أيضًا. لا تُحسب مخالفات المرور (Bußgeld)، مثلًا الوقوف في مكان ممنوع.
    .option-no = لا
    .option-small = نعم، غرامات مجموع وحداتها اليومية (Tagessätze) لا يتجاوز { $dailyRates }، أو حكم قصير مع وقف التنفيذ
    .option-large = نعم، عقوبة أعلى
    .option-openCase = يوجد تحقيق ضدي، أو قضية لم تنتهِ بعد
    .option-unknown = لا أعرف
quickCheck-convictionResult = الجرائم
    .option-likely = إذن لا يوجد هنا مانع على الأرجح. تسأل الدائرة السجل المركزي الاتحادي (Bundeszentralregister).
    .option-open = العقوبات الصغيرة لا تمنع عادةً. قد يختلف ذلك في الأفعال المعادية لليهود أو العنصرية أو المعادية للإنسان. تتحقق الدائرة من حالتك.
    .option-waiting = تنتظر الدائرة عادةً بقرارها حتى تنتهي القضية.
    .option-unlikely = قد تمنع العقوبة الأعلى التجنيس. العقوبات القديمة كثيرًا ما لا تُحسب بعد. اطلب استشارة.
quickCheck-confession = هل تؤيد النظام الأساسي الديمقراطي الحر (freiheitliche demokratische Grundordnung)؟
    .hint = هذا يعني مثلًا: كرامة كل الناس متساوية. للنساء والرجال حقوق متساوية. الحكومة تُنتخب بحرية. المحاكم مستقلة.
quickCheck-confessionResult = الإقرار (Bekenntnis)
    .option-met = جيد. تُقرّ بذلك في نهاية الطلب ومرة أخرى شخصيًا في الدائرة.
    .option-missing = لا يمكن التجنيس دون هذا الإقرار. إذا كانت لديك أسئلة عنه، فتحدث مع مركز استشارة.
quickCheck-advice = لست متأكدًا؟ تقدم لك دائرة التجنيس (Einbürgerungsbehörde) ومراكز استشارة المهاجرين (Migrationsberatung) استشارة مجانية قبل أن ترسل الطلب.


## The applicant

applicant = بياناتك الشخصية
applicant-birthDistrict = المحافظة أو المنطقة التي وُلدت فيها
    .hint = فقط إذا كنت تعرفها.
applicant-occupation = المهنة (Beruf)
    .hint = ما تعمله الآن، مثلًا ممرضة مسنين أو تلميذ أو متقاعد.
    .required = أدخل مهنتك. إذا لم تكن لك مهنة، فاكتب «ohne».
# $ownAge (number): from this age on, a person applies for themselves
applicant-underAge = من عمره أقل من { $ownAge } يقدّم والداه الطلب عنه. املأ خطوة «النيابة».
applicant-nameChange = هل تريد أن تلائم اسمك مع اللغة الألمانية؟
    .hint = مثلًا حذف اسم الأب من الاسم. يمكنك أيضًا أن تصرّح بذلك بعد التجنيس في دائرة الأحوال المدنية (Standesamt).
applicant-nameChangeHow = كيف تريد أن يكون اسمك؟
    .required = اكتب أي جزء من الاسم يتغيّر وكيف.

## Address and contact

contact = العنوان والاتصال
contact-address = سكنك
    .hint = العنوان المسجَّل لك في دائرة التسجيل.
contact-livingThereSince = منذ متى تسكن هناك؟
    .required = أدخل اليوم الذي انتقلت فيه إلى هذا السكن.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
contact-reach = كيف تصل إليك الدائرة
contact-interpreter = هل تحتاج في الدائرة إلى من يترجم لك؟
    .hint = هذا لا يضرّك في الأحاديث عن الطلب. تثبت لغتك الألمانية بشكل منفصل.
contact-interpreterLanguage = إلى أي لغة؟
    .required = أدخل اللغة.

## Representation

representation = النيابة
# $ownAge (number): from this age on, a person applies for themselves
representation-guardiansNeeded = عمر الشخص أقل من { $ownAge }. إذن يجب أن يقدّم الوالدان أو الوصي الطلب. اختر «نعم، شخص بحكم القانون».

## Marriage

family = الزواج والشراكة
family-maritalStatus = الحالة الاجتماعية (Familienstand)
    .required = اختر حالتك الاجتماعية.
family-since = منذ متى؟
    .hint = يوم الزواج أو الطلاق أو الوفاة.
    .required = أدخل اليوم الذي بدأت فيه هذه الحالة.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
family-marriagePlace = مكان الزواج
    .required = أدخل المكان الذي تزوجت فيه.
family-marriageCountry = دولة الزواج
    .required = اختر الدولة التي تزوجت فيها.
family-spouse = زوجتك أو زوجك أو شريك حياتك المسجَّل
family-spouse-germanSince = ألماني الجنسية منذ
    .hint = اتركها فارغة إذا كان الشخص ألمانيًا منذ الولادة.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
family-spouse-residenceStatus = ورقة الإقامة
    .option-settlement = إقامة دائمة (Niederlassungserlaubnis) أو إقامة دائمة في الاتحاد الأوروبي
    .option-permit = تصريح إقامة (Aufenthaltserlaubnis) أو البطاقة الزرقاء
    .option-permission = تصريح الإقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung)
    .option-toleration = إقامة مع وقف الترحيل (Duldung)
    .option-freeMovement = حرية التنقل (الاتحاد الأوروبي، المنطقة الاقتصادية الأوروبية، سويسرا)
    .option-abroad = لا يعيش في ألمانيا
    .option-other = ورقة أخرى، أو لا أعرف
    .required = اختر الورقة التي لدى هذا الشخص.
family-spouse-livesTogether = هل تعيشان معًا؟
family-spouse-naturaliseToo = هل يُراد تجنيس هذا الشخص معك؟
family-spouse-ownApplication = هل قدّم هذا الشخص طلبًا خاصًا به من قبل؟
family-spouse-ownApplicationAuthority = لدى أي دائرة؟
    .required = أدخل الدائرة والمدينة.
family-spouse-ownApplicationDate = متى؟
    .hint = الشهر والسنة.
family-spouse-ownForm = على هذا الشخص أن يملأ أيضًا طلبًا خاصًا به. قدّما الطلبين معًا.
family-separated = أنتما تعيشان منفصلين. أخبر الدائرة منذ متى. قد يكون ذلك مهمًا للتجنيس بصفتك زوجة ألماني أو زوج ألمانية.
family-marriedBefore = هل كنت متزوجًا أو في شراكة مسجَّلة من قبل؟
# $row (number): position; $name (text): name of the former partner, may be empty
family-formerMarriage = الزيجات والشراكات السابقة
    .row = زواج سابق { $row }
    .add = أضف زواجًا سابقًا
    .remove = احذف هذا الزواج
    .empty = لم يُدخل زواج سابق بعد.
family-formerMarriage-partnerName = اسم الشريك السابق
    .required = أدخل الاسم.
family-formerMarriage-partnerNationality = الجنسية
    .required = اختر الجنسية.
family-formerMarriage-begin = متزوج من
    .required = أدخل يوم الزواج.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
family-formerMarriage-end = متزوج حتى
    .hint = في حالة الطلاق: اليوم الذي أصبح فيه نهائيًا (rechtskräftig).
    .required = أدخل اليوم الذي انتهى فيه الزواج.
    .constraint = لا يمكن أن ينتهي الزواج قبل بدايته. راجع التاريخين.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
family-formerMarriage-endedBy = كيف انتهى الزواج؟
    .option-divorce = طلاق
    .option-death = وفاة
    .option-annulment = إبطال من المحكمة
    .required = اختر كيف انتهى الزواج.
family-formerMarriage-place = مكان الزواج أو الطلاق

## Children

children = الأطفال
children-hasChildren = هل لديك أطفال؟
    .hint = أيضًا الأبناء البالغون والمتبنَّون والذين يعيشون في مكان آخر.
# $row (number): position; $name (text): given names of the child, may be empty
children-child = أطفالك
    .row = الطفل { $row }
    .add = أضف طفلًا
    .remove = احذف هذا الطفل
    .empty = لم يُدخل أي طفل بعد.
children-child-livesWithApplicant = هل يعيش الطفل معك؟
children-child-livesWhere = أين يعيش الطفل؟
    .hint = العنوان، أو على الأقل المدينة والدولة.
    .required = اكتب أين يعيش الطفل.
children-child-naturaliseToo = هل يُراد تجنيس الطفل معك؟
# $ownAge (number): from this age on, a person applies for themselves
children-child-ownForm = ابتداءً من عمر { $ownAge } يقدّم ابنك أو ابنتك طلبًا خاصًا. قدّموا الطلبات معًا.
children-child-ownIncome = هل للطفل دخل خاص به؟
    .hint = مثلًا أجر من تدريب مهني. لا تُحسب إعانة الأطفال (Kindergeld). تتوقف الرسوم على ذلك.
children-custody = لمن حضانة الأطفال (Sorgerecht) الذين يُراد تجنيسهم معك؟
    .hint = إذا اختلف الأمر بين الأطفال وكان لشخص آخر رأي، فاختر «لي ولشخص آخر».
    .option-applicant = لي وحدي
    .option-both = لي ولشخص آخر، مثلًا الوالد الآخر
    .option-other = لشخص آخر وحده، مثلًا الوالد الآخر أو وصي
    .option-none = لا يُراد تجنيس أي طفل دون 18 سنة
    .required = اختر لمن الحضانة.
    .constraint = كتبتَ أعلاه أن طفلًا يُراد تجنيسه معك. اختر لمن حضانة هذا الطفل.
children-consentFor = لأي أطفال يجب أن يوافق شخص آخر أيضًا؟
    .hint = تكفي الأسماء الشخصية. تحتاج الدائرة إلى موافقة كل من له الحضانة.
    .required = أدخل الأسماء الشخصية للأطفال.


## Custody and consent

guardians = من عليه أن يوافق؟
guardians-intro = يجب أن يوافق كل من له حضانة الطفل (Sorgerecht). أدخلهم جميعًا.
# $names (text): given names of the children
guardians-introChildren = يجب أن يوافق شخص آخر أيضًا من أجل هؤلاء الأطفال: { $names }. أدخل كل من له الحضانة غيرك.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = من لهم الحضانة (Sorgerecht)
    .row = الشخص { $row }
    .add = أضف شخصًا آخر
    .remove = احذف هذا الشخص
    .empty = لم يُدخل أحد بعد.
    .min = أدخل شخصًا واحدًا على الأقل.
guardians-missingConsent = لا تستطيع الدائرة عادةً تجنيس الطفل دون كل الموافقات. تحدث مع الدائرة أو مع مركز استشارة.
party-guardian = صاحب الحضانة

## Nationalities

nationalities = الجنسية والأوراق
nationalities-keepNotice = بحسب القانون الألماني لا يجب أن تتخلى عن جنسيتك الحالية. قد تكون لبلدك الأصلي قواعد أخرى. اسأل هناك.
# $row (number): position; $country (text): code of the state, may be empty
nationalities-nationality = جنسياتك
    .hint = أدخل كل الجنسيات التي لديك الآن.
    .row = الجنسية { $row }
    .add = أضف جنسية أخرى
    .remove = احذف هذه الجنسية
    .empty = لم تُدخل جنسية بعد.
    .min = أدخل جنسية واحدة على الأقل. إذا لم تكن لديك جنسية، فاختر «عديم الجنسية» (staatenlos).
nationalities-nationality-country = الدولة
    .hint = دون جنسية: اختر «عديم الجنسية» (staatenlos). غير واضحة: اختر «غير محددة» (ungeklärt).
    .required = اختر الدولة.
nationalities-nationality-provenBy = بماذا تستطيع إثبات ذلك؟
    .option-passport = جواز سفر
    .option-idCard = بطاقة هوية
    .option-certificate = شهادة جنسية
    .option-birthCertificate = شهادة ميلاد
    .option-other = ورقة أخرى
    .option-none = لا أستطيع إثبات ذلك
    .required = اختر ورقة.
nationalities-nationality-sinceBirth = هل هي لديك منذ الولادة؟
nationalities-nationality-since = منذ متى؟
    .max = هذا اليوم في المستقبل. راجع التاريخ.
nationalities-duplicate = أدخلت دولة مرتين. احذف الإدخال المكرر.
nationalities-hasFormer = هل كانت لديك جنسية أخرى من قبل؟
# $row (number): position; $country (text): code of the state, may be empty
nationalities-former = الجنسيات السابقة
    .row = جنسية سابقة { $row }
    .add = أضف جنسية سابقة أخرى
    .remove = احذف هذه الجنسية
    .empty = لم تُدخل جنسية سابقة بعد.
nationalities-former-country = الدولة
    .required = اختر الدولة.
nationalities-former-lostHow = كيف فقدتها؟
    .option-released = أخرجتني الدولة منها بناءً على طلبي (Entlassung)
    .option-renounced = تخليتُ عنها
    .option-acquired = لأنني حصلت على جنسية أخرى
    .option-stateEnded = لم تعد الدولة موجودة
    .option-revoked = سحبتها الدولة مني
    .option-unknown = بطريقة أخرى، أو لا أعرف
nationalities-former-lostOn = متى؟
    .hint = الشهر والسنة، إذا كنت تعرفهما.
nationalities-specialStatus = هل لديك وضع خاص في ألمانيا؟
    .option-none = لا
    .option-asylum = حق اللجوء (Asylberechtigung، المادة 16a من الدستور)
    .option-refugee = لاجئ بحسب اتفاقية جنيف (§ 3 Asylgesetz)
    .option-subsidiary = حماية ثانوية (subsidiärer Schutz, § 4 Asylgesetz)
    .option-stateless = عديم الجنسية، باعتراف الدائرة
    .option-quota = لاجئ ضمن حصة (Kontingentflüchtling)
    .option-resettler = عائد من أصل ألماني (Spätaussiedler)
    .option-homeless = أجنبي بلا وطن (heimatloser Ausländer)
    .required = اختر إجابة. إذا لم يناسبك شيء، فاختر «لا».
nationalities-resettlerNotice = بالشهادة حسب § 15 BVFG ربما تكون ألمانيًا بالفعل. إذن لا تحتاج إلى طلب. اسأل الدائرة.
nationalities-ethnicity = الانتماء القومي (Volkszugehörigkeit)
    .hint = لست ملزمًا بالإجابة. تسأل الدائرة فقط بسبب وضعك، مثلًا «deutsch».
nationalities-hasTravelDocument = هل لديك جواز سفر أو وثيقة سفر أخرى؟
    .hint = تُحسب أيضًا وثيقة السفر للاجئين. ويُحسب الجواز المنتهي أيضًا.
nationalities-travelDocument = جواز سفرك أو وثيقة سفرك
nationalities-noDocumentWhy = لماذا ليس لديك جواز سفر؟
    .hint = اكتب أيضًا ما فعلته حتى الآن للحصول على جواز.
    .required = اكتب باختصار لماذا ليس لديك جواز سفر.
nationalities-militaryService = هل عليك أو كان عليك أداء الخدمة العسكرية في دولة أخرى؟
    .option-none = لا
    .option-exempt = أنا معفى منها
    .option-done = أدّيتُ الخدمة
    .option-open = هي واجبة عليّ لكنني لم أؤدّها
    .option-preferNot = أفضّل أن أقول ذلك في مقابلة
nationalities-militaryCountry = في أي دولة؟
    .required = اختر الدولة.
nationalities-militaryBegin = من
    .required = أدخل الشهر والسنة.
nationalities-militaryEnd = حتى
    .constraint = يجب أن تكون النهاية بعد البداية. راجع التاريخين.

## Residence history

residence = مدة إقامتك في ألمانيا
residence-firstEntry = متى جئت إلى ألمانيا أول مرة؟
    .hint = إذا وُلدت هنا: تاريخ ميلادك.
    .required = أدخل اليوم. إذا كنت لا تعرفه بالضبط، فأدخل أول يوم من الشهر.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
    .constraint-quickCheck = ذكرت في البداية تاريخًا أقدم تعيش منذه هنا. تحقق أيهما الصحيح.
residence-title = ورقتك الحالية
residence-title-kind = ما الورقة التي لديك الآن؟
    .option-settlement = إقامة دائمة (Niederlassungserlaubnis)
    .option-euLongTerm = إقامة دائمة في الاتحاد الأوروبي (Erlaubnis zum Daueraufenthalt-EU)
    .option-freeMovement = حرية التنقل (الاتحاد الأوروبي، آيسلندا، ليختنشتاين، النرويج)
    .option-swiss = إقامة سويسرا
    .option-blueCard = البطاقة الزرقاء (Blaue Karte EU)
    .option-permit = تصريح إقامة (Aufenthaltserlaubnis)
    .option-fiction = شهادة مؤقتة (Fiktionsbescheinigung)
    .option-permission = تصريح الإقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung)
    .option-toleration = إقامة مع وقف الترحيل (Duldung)
    .option-none = لا شيء، أو ورقة أخرى
    .required = اختر ورقتك الحالية.
residence-title-legalBasis = الفقرة القانونية على الورقة
    .hint = تحت كلمة «Anmerkungen»، مثلًا § 26 Abs. 3 AufenthG.
residence-title-issued = تاريخ الإصدار
    .required = أدخل اليوم الذي صدرت فيه الورقة.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
residence-title-unlimited = هل حقك دون تاريخ انتهاء؟
residence-title-validUntil = صالحة حتى
    .required = أدخل آخر يوم تكون فيه الورقة صالحة.
    .constraint-afterIssue = لا يمكن أن تنتهي صلاحية الورقة قبل يوم إصدارها. راجع التاريخين.
    .constraint-expired = انتهت صلاحية هذه الورقة. تحدث فورًا مع دائرة الأجانب (Ausländerbehörde). يمكنك إرسال الطلب رغم ذلك.
residence-title-authority = دائرة الأجانب (Ausländerbehörde)
    .hint = مثلًا Stadt Musterstadt.
    .required = أدخل الدائرة التي أصدرت الورقة.
residence-title-azrNumber = رقم سجل الأجانب (AZR-Nummer)
    .hint = اثنا عشر رقمًا. هو مكتوب على بعض الأوراق والرسائل. إذا لم تجده، فاترك الخانة فارغة.
# $row (number): position; $place (text): town, may be empty; $begin (date): first day, may be empty
residence-stay = أين سكنت في ألمانيا؟
    .hint = ابدأ بأول سكن. أضف مدة لكل سكن، وكذلك عندما حصلت على ورقة مختلفة.
    .row = المدة { $row }
    .add = أضف مدة
    .remove = احذف هذه المدة
    .empty = لم تُدخل مدة بعد.
    .min = أدخل مدة واحدة على الأقل.
residence-totalMonths = مجموع الأشهر في ألمانيا
residence-titleMonths = منها بإقامة أو بحرية التنقل
    .hint = المدد مع ورقة Duldung لا تُحسب عادةً. وتتحقق الدائرة من المدد الأخرى.
residence-continuousSince = في ألمانيا دون انقطاع يزيد على { $months } أشهر منذ
    .hint = بحسب ما أدخلته في الأعلى.
residence-interruption = لم تُدخل شيئًا عن المدة من { $from } إلى { $to }. هذه المدة أطول من { $months } أشهر. إذا كنت خارج ألمانيا طوال هذه المدة، فغالبًا لا تُحسب المدة التي قبلها. وإذا كان ينقص إدخال فقط، فأضفه.
residence-gap = لم تُدخل شيئًا عن المدة من { $from } إلى { $to }. أضف هذه المدة أو راجع التواريخ. إذا كنت خارج ألمانيا، فأدخل ذلك في الأسفل.
residence-lateStart = تبدأ مدتك الأولى بعد دخولك إلى ألمانيا. أدخل أيضًا المدة التي قبلها.
# $months (number): longest stay abroad that does no harm
residence-longAbsence = هل كنت منذ ذلك الوقت خارج ألمانيا أكثر من { $months } أشهر متواصلة؟
# $row (number): position; $country (text): code of the state, may be empty
residence-absence = المدد خارج ألمانيا
    .row = خارج ألمانيا { $row }
    .add = أضف مدة أخرى خارج ألمانيا
    .remove = احذف هذه المدة
    .empty = لم تُدخل مدة خارج ألمانيا بعد.
residence-absence-country = في أي دولة؟
    .required = اختر الدولة.
    .constraint = أدخل هنا فقط المدد خارج ألمانيا.
residence-absence-begin = من
    .required = أدخل اليوم الذي غادرت فيه ألمانيا.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
residence-absence-end = حتى
    .required = أدخل اليوم الذي عدت فيه.
    .constraint = يجب أن تكون النهاية بعد البداية. راجع التاريخين.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
residence-absence-reason = لماذا؟
    .option-family = العائلة
    .option-work = العمل
    .option-study = المدرسة أو الدراسة
    .option-illness = مرض أو رعاية شخص
    .option-military = خدمة عسكرية
    .option-other = سبب آخر
    .required = اختر السبب.
residence-absence-agreed = هل اتفقت مع دائرة الأجانب على هذا السفر؟
residence-absenceNotice = المدد الطويلة خارج ألمانيا قد تقطع المدة المطلوبة. تتحقق الدائرة من المدد التي تُحسب.

## Parents

parents = والداك
parents-why = تتحقق الدائرة إن كنت ألمانيًا أصلًا عن طريق والديك. إذا كنت لا تعرف شيئًا، فاتركه فارغًا.
parents-fatherKnown = هل تعرف من هو والدك؟
parents-father = والدك
parents-father-nationality = الجنسية
    .hint = جنسيته عند ولادتك. إذا كان ألمانيًا أيضًا، فاختر «ألمانيا».
parents-motherKnown = هل تعرف من هي والدتك؟
parents-mother = والدتك
parents-mother-nationality = الجنسية
    .hint = جنسيتها عند ولادتك. إذا كانت ألمانية أيضًا، فاختر «ألمانيا».
parents-married = هل والداك متزوجان أو كانا متزوجين؟
parents-marriedOn = متى تزوجا؟
    .hint = تكفي السنة.

## School and work

work = المدرسة والعمل
# $row (number): position; $name (text): name of the school, may be empty
work-school = المدارس والتدريب المهني والدراسة والدورات
    .row = مدرسة أو تدريب { $row }
    .add = أضف مدرسة أو تدريبًا
    .remove = احذف هذا الإدخال
    .empty = لم يُدخل شيء بعد. إذا لم تذهب إلى مدرسة قط، فاتركها فارغة.
work-activity = ماذا تعمل الآن؟
    .option-employee = أعمل في شركة
    .option-selfEmployed = عملي حر
    .option-trainee = أنا في تدريب مهني
    .option-student = أدرس في الجامعة
    .option-pupil = أذهب إلى المدرسة
    .option-seeking = أبحث عن عمل
    .option-parental = أنا في إجازة والدية أو أرعى أطفالًا
    .option-retired = أحصل على معاش تقاعدي
    .option-unable = لا أستطيع العمل
    .option-other = شيء آخر
    .required = اختر ماذا تعمل الآن.
work-employer = صاحب العمل
work-employer-name = اسم الشركة
    .required = أدخل اسم الشركة.
work-employer-city = مدينة الشركة
    .required = أدخل مدينة الشركة.
work-employer-since = هناك منذ
    .required = أدخل أول يوم عمل.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
work-employer-unlimited = هل العقد غير محدد المدة (unbefristet)؟
    .hint = غير محدد المدة يعني: لا يوجد في العقد تاريخ انتهاء.
work-employer-endsOn = ينتهي العقد في
    .required = أدخل آخر يوم في العقد.
    .constraint = يجب أن ينتهي العقد بعد أول يوم عمل. راجع التاريخين.
work-employer-probation = هل ما زلت في فترة التجربة (Probezeit)؟
work-business = عملك الحر
work-business-trade = ماذا تعمل؟
    .required = اكتب باختصار ماذا تعمل.
work-business-since = منذ متى؟
    .required = أدخل اليوم الذي بدأت فيه.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
work-business-city = المدينة
    .required = أدخل المدينة.

## Livelihood

livelihood = المعيشة (Lebensunterhalt)
livelihood-householdSize = كم شخصًا يعيش في بيتك؟
    .hint = احسب نفسك أيضًا.
    .required = أدخل عددًا. إذا كنت تعيش وحدك، فأدخل 1.
    .min = احسب نفسك أيضًا. العدد 1 على الأقل.
    .max = هذا العدد كبير جدًا. احسب فقط من يعيشون في بيتك.
livelihood-rent = الإيجار في الشهر مع التدفئة
    .hint = الإيجار الكامل (Warmmiete). إذا كان البيت ملكك: ما تدفعه له في الشهر.
    .required = أدخل المبلغ. إذا كنت لا تدفع شيئًا، فأدخل 0.
    .min = لا يمكن أن يكون المبلغ أقل من 0.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = الدخل في البيت
    .hint = أدخل كل دخل وحده، وإعانة الأطفال أيضًا.
    .row = الدخل { $row }
    .add = أضف دخلًا آخر
    .remove = احذف هذا الدخل
    .empty = لم يُدخل دخل بعد.
    .min = أدخل دخلًا واحدًا على الأقل. إذا لم يكن لديك دخل، فأدخل 0 يورو.
livelihood-incomeTotal = مجموع الدخل في الشهر
# $months (number): how far to look back
livelihood-benefits = هل حصلت في آخر { $months } شهرًا على مال من مركز العمل (Jobcenter) أو دائرة الشؤون الاجتماعية (Sozialamt)؟
    .hint = أيضًا إذا كان إضافة إلى الراتب. لا تُحسب هنا إعانة السكن ولا إعانة الأطفال ولا BAföG.
# $row (number): position; $begin (date): first month, may be empty
livelihood-benefitPeriod = مدد الحصول على الإعانات
    .row = المدة { $row }
    .add = أضف مدة أخرى
    .remove = احذف هذه المدة
    .empty = لم تُدخل مدة بعد.
livelihood-benefitPeriod-kind = أي إعانة؟
    .option-citizensBenefit = من مركز العمل (Jobcenter, SGB II)
    .option-socialAssistance = من دائرة الشؤون الاجتماعية (Sozialamt, SGB XII)
    .option-asylumBenefits = لطالبي اللجوء (Asylbewerberleistungsgesetz)
    .required = اختر الإعانة.
livelihood-benefitPeriod-begin = من
    .required = أدخل الشهر والسنة.
livelihood-benefitPeriod-end = حتى
    .hint = اتركها فارغة إذا كنت ما زلت تحصل على الإعانة.
    .constraint = يجب أن تكون النهاية بعد البداية. راجع التاريخين.
livelihood-benefitPeriod-reason = لماذا احتجت إلى الإعانة؟
    .hint = مثلًا: فقدان العمل، مرض، أطفال صغار، رعاية شخص.
    .required = اكتب السبب باختصار. تتحقق الدائرة إن كان يُحسب.
livelihood-pension = كيف تؤمّن نفسك للشيخوخة؟
    .option-statutory = تأمين التقاعد القانوني (gesetzliche Rentenversicherung)
    .option-private = تأمين خاص أو ممتلكات
    .option-company = معاش من الشركة (Betriebsrente)
    .option-none = لا شيء
    .required = اختر إجابة واحدة على الأقل.
livelihood-pensionMonths = عدد الأشهر في تأمين التقاعد القانوني
    .hint = العدد موجود في كشف التأمين (Versicherungsverlauf) من Deutsche Rentenversicherung.
    .max = هذا العدد كبير جدًا. أدخل عدد الأشهر.
livelihood-debts = هل عليك ديون لا تستطيع دفعها؟
    .hint = مثلًا إفلاس شخصي (Privatinsolvenz). لا تُحسب الأقساط العادية لسيارة.
livelihood-debtsText = ما هذه الديون؟
    .required = اكتب باختصار ما ديونك وما تم الاتفاق عليه.
livelihood-insurance = التأمين الصحي

## Language and civic knowledge

knowledge = الألمانية والحياة في ألمانيا
# $age (number): younger people prove it in another way; $years (number): years at a German-language school
knowledge-languageProof = كيف تثبت لغتك الألمانية؟
    .hint = المستوى المطلوب هو B1.
    .option-certificate = شهادة B1 أو أعلى
    .option-school = { $years } سنوات على الأقل بنجاح في مدرسة لغتها الألمانية
    .option-degree = شهادة مدرسية أو مهنية ألمانية
    .option-study = دراسة جامعية باللغة الألمانية
    .option-child = عمر الشخص أقل من { $age } سنة
    .option-guestWorker = جئتُ للعمل في ألمانيا الغربية حتى 30 يونيو 1974 أو في ألمانيا الشرقية (DDR) حتى 13 يونيو 1990
    .option-exempt = لا أستطيع إثبات ذلك بسبب المرض أو الإعاقة أو العمر
    .option-none = ليس لدي إثبات بعد
knowledge-certificate = شهادة اللغة
knowledge-certificate-level = المستوى
    .option-b1 = B1
    .option-b2 = B2
    .option-c1 = C1
    .option-c2 = C2
    .required = اختر المستوى المكتوب على الشهادة.
knowledge-certificate-issuer = جهة الإصدار
    .hint = مثلًا telc أو Goethe-Institut أو BAMF (Deutsch-Test für Zuwanderer).
    .required = أدخل الجهة التي أصدرت الشهادة.
knowledge-certificate-issuedOn = تاريخ الشهادة
    .required = أدخل التاريخ المكتوب على الشهادة.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
knowledge-certificate-number = رقم الشهادة
knowledge-languageSchool = أي مدرسة أو تدريب أو جامعة؟
    .hint = الاسم والمكان والسنوات.
    .required = اكتب أي مدرسة أو تدريب أو جامعة كانت.
knowledge-languageMissing = يمكنك إرسال الطلب رغم ذلك. عليك تقديم إثبات المستوى B1 لاحقًا.
# $age (number): younger people prove it in another way
knowledge-civicProof = كيف تثبت أنك تعرف الحياة في ألمانيا؟
    .option-test = نجحتُ في الاختبار («Einbürgerungstest» أو «Leben in Deutschland»)
    .option-school = شهادة مدرسية ألمانية
    .option-study = دراسة ألمانية في القانون أو السياسة أو علوم المجتمع
    .option-child = عمر الشخص أقل من { $age } سنة
    .option-guestWorker = جئتُ للعمل في ألمانيا الغربية حتى 30 يونيو 1974 أو في ألمانيا الشرقية (DDR) حتى 13 يونيو 1990
    .option-exempt = لا أستطيع إثبات ذلك بسبب المرض أو الإعاقة أو العمر
    .option-none = ليس لدي إثبات بعد
knowledge-testDate = متى أجريت الاختبار؟
    .required = أدخل التاريخ. هو مكتوب على الشهادة من BAMF.
    .max = هذا اليوم في المستقبل. راجع التاريخ.
knowledge-testNumber = رقم الشهادة
knowledge-civicSchool = أي مدرسة أو جامعة؟
    .hint = الاسم والمكان وسنة الشهادة.
    .required = اكتب أي مدرسة أو جامعة كانت.
# $questions, $correct (numbers): questions in the test, correct answers needed; $minutes, $price (numbers): length, price in euros
knowledge-testMissing = يمكنك إرسال الطلب رغم ذلك. سجّل في اختبار التجنيس (Einbürgerungstest). عدد الأسئلة: { $questions }. عدد الإجابات الصحيحة الكافية: { $correct }. المدة بالدقائق: { $minutes }. السعر: { NUMBER($price, minimumFractionDigits: 2) } يورو.
knowledge-exemptionReason = لماذا لا تستطيع إثبات ذلك؟
    .hint = لا تكتب هنا أي تشخيص. تُحضر الشهادة الطبية معك.
    .option-illness = المرض
    .option-disability = الإعاقة
    .option-age = العمر
    .required = اختر السبب.
knowledge-exemption = تحتاج الدائرة عندئذ إلى شهادة طبية أو إثبات آخر. يجب أن يُذكر فيها لماذا لا تستطيع أداء الامتحان. لا تذكر هنا تشخيصًا دقيقًا.

## Convictions

convictions = العقوبات والدستور
convictions-why = يحق للدائرة أن تسأل عن الجرائم، في الخارج أيضًا. وتسأل هي كذلك الشرطة والسجل المركزي الاتحادي (Bundeszentralregister). لا تُخفِ شيئًا. قد تمنع المعلومات الخاطئة التجنيس.
convictions-hasCases = هل حُكم عليك، أو هل توجد قضية جنائية ضدك؟
    .hint = في ألمانيا أو في الخارج. يُحسب أيضًا الأمر الجزائي (Strafbefehl). لا تُحسب مخالفات المرور (Bußgeld).
# $row (number): position; $offence (text): what it was about, may be empty
convictions-case = العقوبات والقضايا
    .row = عقوبة أو قضية { $row }
    .add = أضف عقوبة أو قضية أخرى
    .remove = احذف هذا الإدخال
    .empty = لم يُدخل شيء بعد.
convictions-openCase = لا تقرر الدائرة عادةً إلا بعد انتهاء القضية. يمكنك إرسال الطلب رغم ذلك.
convictions-expulsion = هل طُردت أو رُحِّلت من ألمانيا؟
convictions-expulsionText = متى ومن أي دائرة؟
    .required = اكتب السنة والدائرة.
convictions-organisations = هل دعمت جماعة تحارب الديمقراطية الحرة أو تريد العنف؟
    .hint = مثلًا كعضو أو بالمال أو على وسائل التواصل. يشمل ذلك أيضًا جماعات في الخارج.
convictions-organisationsText = أي جماعة ومتى وكيف؟
    .hint = اكتب أيضًا إن كنت قد تركتها ولماذا.
    .required = اكتب باختصار أي جماعة كانت وماذا فعلت.
convictions-severalSpouses = هل أنت متزوج من أكثر من شخص في الوقت نفسه؟

## Documents

documents = أوراقك
documents-intro = هذه القائمة تناسب إجاباتك. ارفع ما لديك: صورة أو ملف PDF. تستطيع إرسال الطلب حتى إذا نقص شيء. أحضره عندئذ معك إلى الموعد. تحتاج الأوراق بلغات أخرى عادةً إلى ترجمة من مترجم محلَّف.
documents-passport = جواز سفرك أو وثيقة سفرك، كل الصفحات
    .reason = لأن لديك جواز سفر أو وثيقة سفر.
    .hint = فهو يثبت هويتك.
documents-identityPapers = كل الأوراق التي تثبت هويتك: شهادة الميلاد، بطاقة الهوية، رخصة القيادة، الشهادات المدرسية
    .reason = لأنه ليس لديك جواز سفر صالح.
    .hint = وكذلك الرسائل التي طلبت بها جواز سفر.
documents-residenceTitle = إقامتك أو الورقة الأخرى من دائرة الأجانب، مع الورقة الإضافية (Zusatzblatt)
    .reason = لأنك ذكرت أن لديك هذه الورقة.
documents-registration = شهادة تسجيل سكن حديثة (Meldebescheinigung)
    .reason = لأن الدائرة تتحقق من ذلك في كل طلب.
    .hint = بعض الدوائر تسأل دائرة التسجيل بنفسها. إذن لا تحتاج إليها.
documents-photo = تحتاج إلى صورة حديثة كما في وثائق الهوية. اسأل دائرتك بأي شكل تريد الصورة.
# $ownAge (number): from this age on, a person applies for themselves
documents-curriculumVitae = سيرة ذاتية (Lebenslauf)
    .reason = لأنك تقدم الطلب بنفسك.
    .hint = بعض الدوائر تريدها بخط اليد. كل شخص من عمر { $ownAge } سنة يكتب سيرته.
documents-birthCertificate = شهادة ميلادك مع ترجمة
    .reason = لأن الدائرة تتحقق من ذلك في كل طلب.
documents-marriageCertificate = شهادة زواجك مع ترجمة
    .reason = لأنك متزوج أو في شراكة حياة مسجلة.
documents-dissolution = حكم الطلاق أو شهادة الوفاة
    .reason = لأن زواجًا أو شراكة حياة انتهت.
documents-spouseNationality = جواز سفر أو بطاقة هوية زوجتك أو زوجك أو شريك حياتك
    .reason = لأن جنسية هذا الشخص مهمة.
documents-childPapers = شهادات ميلاد الأطفال وجوازات سفرهم
    .reason = لأنك ذكرت أن لديك أطفالًا.
    .hint = إذا كان طفل يذهب إلى المدرسة، فآخر شهادة مدرسية أيضًا.
documents-consent = الموافقة الخطية من كل من له الحضانة
    .reason = لأنهم موافقون.
    .hint = لدى الدائرة عادةً نموذج لذلك. كل واحد يوقّع بنفسه.
documents-refugeeDecision = القرار (Bescheid) من المكتب الاتحادي للهجرة واللاجئين (BAMF)
    .reason = لأنك حصلت على الحماية.
documents-specialStatusProof = إثبات وضعك الخاص
    .reason = لأنك ذكرت وضعًا خاصًا.
documents-rentContract = عقد الإيجار، أو مستخرج من السجل العقاري (Grundbuchauszug) إذا كان البيت ملكك
    .reason = لأن الدائرة تتحقق من ذلك في كل طلب.
documents-wageProof = عقد العمل أو عقد التدريب المهني وآخر ثلاث قسائم راتب
    .reason = لأنك تعمل أو تتدرب مهنيًا.
documents-businessPapers = تسجيل النشاط التجاري (Gewerbeanmeldung) وآخر قرارات الضرائب وتقييم حديث للأعمال (BWA)
    .reason = لأنك تعمل لحسابك الخاص.
documents-pensionRecord = قرار المعاش أو كشف التأمين (Versicherungsverlauf) من Deutsche Rentenversicherung
    .reason = لأنك تتقاضى معاشًا أو تدفع لتأمين المعاش.
documents-studyProof = شهادة من مدرستك أو مكان تدريبك أو جامعتك
    .reason = لأنك تدرس أو تتدرب مهنيًا.
documents-benefitDecision = قرارات مركز العمل أو دائرة الشؤون الاجتماعية وإثبات السبب
    .reason = لأنك حصلت على مال من مركز العمل أو دائرة الشؤون الاجتماعية.
documents-insuranceProof = شهادة من تأمينك الصحي
    .reason = لأنك ذكرت تأمينًا صحيًا.
documents-languageCertificate = شهادة اللغة
    .reason = لأنك تثبت لغتك الألمانية بشهادة.
documents-schoolCertificates = شهاداتك من المدرسة أو التدريب المهني أو الدراسة
    .reason = لأنك تثبت لغتك أو معرفتك بالمدرسة أو الدراسة.
documents-testCertificate = الشهادة التي تثبت نجاحك في الاختبار
    .reason = لأنك ذكرت اختبار التجنيس.
documents-medical = شهادة طبية أو إثبات آخر لماذا لا تستطيع أداء الامتحان
    .reason = لأنك ذكرت أنك لا تستطيع أداء امتحان.
documents-courtDecision = أحكام أو أوامر جزائية أو رسائل عن القضية
    .reason = لأنك ذكرت قضية أو عقوبة.
documents-authorisation = التوكيل (Vollmacht) أو بطاقة مقدّم الرعاية (Betreuerausweis) أو قرار المحكمة
    .reason = لأن شخصًا آخر يتصرف باسمك.
documents-loyalty = توقّع شخصيًا في الدائرة إقرارًا بالنظام الأساسي الديمقراطي الحر (Loyalitätserklärung). تشرح لك الدائرة قبل ذلك ما معناه.

## Declarations

confirmation = الإقرارات
confirmation-truth = ما كتبته صحيح وكامل.
    .hint = من يعطي معلومات خاطئة عمدًا قد يُعاقَب. وقد يُسحب التجنيس أيضًا.
    .required = لا تستطيع الدائرة العمل على الطلب دون هذا الإقرار. ضع علامة إذا كان كل شيء صحيحًا.
confirmation-constitution = أُقرّ بالنظام الأساسي الديمقراطي الحر في دستور ألمانيا. لا أدعم شيئًا موجهًا ضده، ولم أدعم شيئًا كهذا من قبل.
    .hint = إذا كنت قد دعمت شيئًا من قبل، فاكتبه في خطوة «العقوبات والدستور». ستتحدث الدائرة معك عندئذ.
    .required = لا يمكن التجنيس دون هذا الإقرار. اقرأ الجملة وضع علامة عليها.
confirmation-responsibility = أُقرّ بمسؤولية ألمانيا الخاصة عن جرائم النازية وعواقبها. ويشمل ذلك حماية الحياة اليهودية والعيش السلمي بين الشعوب ومنع الحرب العدوانية.
    .required = لا يمكن التجنيس دون هذا الإقرار. اقرأ الجملة وضع علامة عليها.
confirmation-registers = أعلم أن الدائرة تسأل دوائر أخرى عني.
    .hint = مثلًا السجل المركزي الاتحادي والشرطة ودائرة الأجانب وهيئة حماية الدستور (Verfassungsschutz).
    .required = على الدائرة أن تسأل هذه الجهات. ضع علامة تدل على أنك تعلم ذلك.
# $adult, $child (numbers): the fee in Euro for an adult, and for a child without own income
confirmation-fee = رسوم التجنيس { NUMBER($adult, minimumFractionDigits: 2) } يورو. للطفل القاصر الذي ليس له دخل ويُجنَّس معك: { NUMBER($child, minimumFractionDigits: 2) } يورو. تخبرك الدائرة متى وكيف تدفع. من لديه مال قليل يستطيع أن يطلب رسومًا أقل.
