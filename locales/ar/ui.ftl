# Arabic (ar). Texts of the runtime itself: buttons, hints, errors.
# Review: not reviewed by a native speaker.
#
# The German file explains the variables of each group.


## Buttons and links

action-next = متابعة
action-back = رجوع
action-start = بدء الطلب
action-add = إضافة إدخال آخر
action-remove = إزالة
action-remove-what = إزالة { $label }
action-undo = تراجع
action-accept = استخدم { $suggestion }
action-change = تغيير
action-change-what = تغيير: { $label }
action-to-review = مراجعة الإجابات
action-back-to-review = العودة إلى المراجعة
action-send = إرسال الطلب
action-save = حفظ والمتابعة لاحقًا
action-cancel = إلغاء
action-close = إغلاق
action-print = طباعة
action-download = حفظ كملف
action-retry = المحاولة مرة أخرى
action-show-more = معلومات أكثر
action-show-less = عرض أقل
action-move-up = نقل إلى أعلى
action-move-down = نقل إلى أسفل


## Where one is

progress = الخطوة { $step } من { $steps }
progress-with-title = الخطوة { $step } من { $steps }: { $title }
progress-label = خطوات الطلب
step-done = مكتملة
step-current = الخطوة الحالية
step-open = لم تبدأ بعد
step-not-needed = غير لازمة
step-has-errors = توجد إجابات ناقصة أو غير صحيحة
page-title = { $title } – { $form }
page-title-error = خطأ: { $title }


## Answers

yes = نعم
no = لا
optional = اختياري
label-optional = { $label } (اختياري)
not-answered = لا توجد إجابة
select-placeholder = يرجى الاختيار
choices-hint = يمكنك اختيار أكثر من إجابة.
other-answers = أو
other-label = يرجى التوضيح
    .hint = اكتب باختصار ما تقصده.
    .required = اكتب ما تقصده.
value-computed = محسوب من إجاباتك
value-unknown = غير معروف بعد
value-readonly = لا يمكنك تغيير هذه الإجابة هنا.
characters-remaining = { $remaining ->
    [zero] لم يبقَ أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $remaining } أحرف
    [many] بقي { $remaining } حرفًا
   *[other] بقي { $remaining } حرف
}
characters-over = { $over ->
    [zero] لا توجد أحرف زائدة
    [one] يوجد حرف زائد واحد
    [two] يوجد حرفان زائدان
    [few] توجد { $over } أحرف زائدة
    [many] يوجد { $over } حرفًا زائدًا
   *[other] يوجد { $over } حرف زائد
}
official-term = (بالألمانية: { $label })


## Dates and times

date-day = اليوم
date-month = الشهر
date-year = السنة
date-hint = مثال: 27 3 2025
date-partial-hint = مثال: 27 3 1985. اترك ما لا تعرفه فارغًا.
date-month-hint = مثال: 3 2024
time-hint = مثال: 14:30
number-hint = مثال: 1250.50
number-unit = بوحدة { $unit }
money-euro = المبلغ باليورو


## Long lists

combobox-hint = اكتب الحروف الأولى، ثم اختر بمفاتيح الأسهم ومفتاح الإدخال.
combobox-results = { $count ->
    [zero] لا توجد نتيجة مطابقة.
    [one] توجد نتيجة واحدة مطابقة.
    [two] توجد نتيجتان مطابقتان.
    [few] توجد { $count } نتائج مطابقة.
    [many] توجد { $count } نتيجة مطابقة.
   *[other] توجد { $count } نتيجة مطابقة.
}
combobox-no-results = لا توجد نتيجة مطابقة. تحقق من الكتابة.
combobox-open = فتح القائمة
combobox-clear = مسح الاختيار
combobox-selected = تم اختيار: { $label }
combobox-option-selected = { $label }، مختار


## Entries that repeat

row-heading = الإدخال { $row }
row-empty = لا يوجد أي إدخال بعد.
row-count = { $count ->
    [zero] لا توجد إدخالات
    [one] إدخال واحد
    [two] إدخالان
    [few] { $count } إدخالات
    [many] { $count } إدخالًا
   *[other] { $count } إدخال
}
row-add-another = هل تريد إضافة إدخال آخر؟
row-remove-confirm = هل تريد حقًا إزالة «{ $label }»؟
row-removed = تمت إزالة «{ $label }».
overview-caption = نظرة عامة: { $label }
timeline-entry = الإدخال
timeline-time = المدة
timeline-months = الأشهر
timeline-gap = لا يوجد إدخال
timeline-sum = المجموع، دون احتساب أي يوم مرتين
timeline-today = اليوم
table-sum = المجموع
table-first-row = أنت


## Notices

notice-info = ملاحظة
notice-success = هذا مناسب
notice-warning = مهم
notice-stop = لا يمكن المتابعة هنا
legal-basis = الأساس القانوني: { $source }، بتاريخ { $date }
legal-basis-unverified = تتحقق الدائرة مما ينطبق هنا: { $source }
sensitive-note = هذه المعلومة محمية حماية خاصة. نسأل عنها لأن القانون يسمح بذلك: { $sources }.


## Errors

error-summary-title = { $count ->
    [zero] لا توجد إجابات ناقصة
    [one] توجد إجابة واحدة ناقصة أو غير صحيحة
    [two] توجد إجابتان ناقصتان أو غير صحيحتين
    [few] توجد { $count } إجابات ناقصة أو غير صحيحة
    [many] توجد { $count } إجابة ناقصة أو غير صحيحة
   *[other] توجد { $count } إجابة ناقصة أو غير صحيحة
}
error-summary-hint = اختر بندًا للانتقال إلى موضعه.
error-prefix = خطأ:
warning-prefix = يرجى التحقق:
error-in-row = { $row }: { $message }


## Announcements for people who listen to the page

announce-step = { $title }. الخطوة { $step } من { $steps }.
announce-errors = { $count ->
    [zero] لا توجد إجابات ناقصة.
    [one] توجد إجابة واحدة ناقصة أو غير صحيحة.
    [two] توجد إجابتان ناقصتان أو غير صحيحتين.
    [few] توجد { $count } إجابات ناقصة أو غير صحيحة.
    [many] توجد { $count } إجابة ناقصة أو غير صحيحة.
   *[other] توجد { $count } إجابة ناقصة أو غير صحيحة.
}
announce-row-added = تمت إضافة «{ $label }».
announce-row-removed = تمت إزالة «{ $label }». يمكنك التراجع عن ذلك.
announce-row-restored = تمت استعادة «{ $label }».
announce-row-moved = أصبح «{ $label }» في الموضع { $row }.
announce-questions-changed = تغيرت الأسئلة في هذه الصفحة.
announce-language = أصبحت الصفحة باللغة العربية.
announce-result = { $label }: { $value }


## Review before sending

review-title = راجع إجاباتك
review-intro = اقرأ كل شيء مرة أخرى. يمكنك تغيير أي إجابة. بعد ذلك أرسل الطلب.
review-complete = كل الإجابات اللازمة موجودة.
review-incomplete-title = الطلب غير مكتمل بعد
review-incomplete = { $count ->
    [zero] لا توجد إجابات ناقصة.
    [one] توجد إجابة واحدة ناقصة أو غير صحيحة. أكملها قبل الإرسال.
    [two] توجد إجابتان ناقصتان أو غير صحيحتين. أكملهما قبل الإرسال.
    [few] توجد { $count } إجابات ناقصة أو غير صحيحة. أكملها قبل الإرسال.
    [many] توجد { $count } إجابة ناقصة أو غير صحيحة. أكملها قبل الإرسال.
   *[other] توجد { $count } إجابة ناقصة أو غير صحيحة. أكملها قبل الإرسال.
}
review-section-empty = لم تقدم أي إجابة هنا.
review-record = ما تستلمه الدائرة (بالألمانية)
review-record-hint = تعمل الدائرة باللغة الألمانية، لذلك تستلم هذه النسخة.
review-not-sent = لم يُرسل الطلب بعد.


## Sending and afterwards

send-in-progress = جارٍ إرسال الطلب. يرجى الانتظار.
send-failed-title = تعذر إرسال الطلب
send-failed = إجاباتك ما زالت موجودة. تحقق من اتصالك بالإنترنت وحاول مرة أخرى.
done-title = تم تسليم طلبك
done-text = استلمت البوابة طلبك. احفظه أو اطبعه لأوراقك.
done-reference = رقم طلبك: { $reference }
done-sent = أُرسل في: { DATETIME($sent, dateStyle: "long", timeStyle: "short") }
done-fingerprint = رمز التحقق (SHA-256)، يمكن به إثبات أنه لم يتغير شيء:
done-next-title = ماذا يحدث بعد ذلك
done-next = تراجع الدائرة طلبك، وتكتب إليك إذا كان شيء ما ناقصًا.


## Saved drafts

draft-saved = تم حفظ المسودة: { $saved }
draft-saving = جارٍ الحفظ …
draft-save-failed = تعذر حفظ المسودة. أبقِ هذه الصفحة مفتوحة وحاول مرة أخرى.
draft-found-title = لقد بدأت من قبل
draft-found = مسودتك بتاريخ { $saved }. هل تريد متابعتها؟
draft-continue = متابعة
draft-discard = البدء من جديد
draft-where = تبقى إجاباتك وملفاتك على هذا الجهاز، في هذا المتصفح، مشفَّرة. ولا تُرسل إلى أي مكان.
draft-who = من يستخدم هذا الجهاز؟
draft-who-me = أنا فقط
draft-who-me-hint = لا تحتاج إلى كلمة سر. من يستطيع استخدام هذا الجهاز يستطيع فتح المسودة.
draft-who-others = أشخاص آخرون أيضًا
draft-who-others-hint = تختار كلمة سر.
draft-who-file = أريد المتابعة على جهاز آخر
draft-who-file-hint = تحصل على ملف مشفَّر بكلمة سر. افتحه على الجهاز الآخر في هذه الصفحة.
draft-who-missing = اختر من يستخدم هذا الجهاز.
draft-device-note = يرى الآخرون في القائمة أي طلب بدأت به. احذف المسودة عندما تنتهي. في مكتبة أو مركز استشارة من الأفضل أن تحفظ ملفًا.
draft-passphrase = كلمة السر
draft-passphrase-hint = عشرة أحرف على الأقل، والأفضل عدة كلمات. احفظها جيدًا: بدون كلمة السر لا يستطيع أحد فتح إجاباتك من جديد.
draft-passphrase-show = إظهار كلمة السر
draft-passphrase-short = يجب أن تتكون كلمة السر من عشرة أحرف على الأقل.
draft-passphrase-wrong = كلمة السر غير صحيحة. تحقق منها وحاول مرة أخرى.
draft-kept = تُحذف المسودة بعد 180 يومًا دون تغيير. في نافذة خاصة يحذفها المتصفح عند إغلاق النافذة.
action-save-now = حفظ
draft-saved-title = تم حفظ مسودتك
draft-come-back = يمكنك إغلاق الصفحة الآن. للمتابعة افتحها من جديد في هذا المتصفح على هذا الجهاز. وإذا واصلت الكتابة فسيتم الحفظ تلقائيًا.
draft-go-on = متابعة التعبئة
draft-list = الطلبات المحفوظة
draft-list-empty = لا يوجد طلب محفوظ في هذا المتصفح.
draft-line = تاريخ الحفظ: { $saved }. اللغة: { $language }
draft-other-form = هذا طلب آخر. افتح صفحته للمتابعة.
draft-open-file = فتح مسودة من ملف
draft-file-unreadable = هذا الملف ليس مسودة أو غير كامل. اختر ملفًا ينتهي بـ «.lotse».
draft-file-saved-title = الملف جاهز
draft-file-saved = يحفظ المتصفح الملف، غالبًا في مجلد التنزيلات. تفتحه في هذه الصفحة تحت «الطلبات المحفوظة».
draft-unlock = أدخل كلمة السر
draft-replace = ما أدخلته الآن في هذه الصفحة ستحل محله المسودة المحفوظة.
draft-delete = حذف المسودة
draft-delete-sure = ستُحذف المسودة المحفوظة. لا يمكن التراجع عن ذلك.
draft-delete-all = حذف كل شيء
draft-delete-all-sure = ستُحذف كل المسودات في هذا المتصفح مع كل الملفات فيها. لا يمكن التراجع عن ذلك.
draft-deleted = تم حذف المسودة.
draft-elsewhere-title = الطلب مفتوح بالفعل
draft-elsewhere = لقد فتحته في نافذة أخرى. تابع هناك، أو انقله إلى هنا، وعندها لن يُحفظ هناك بعد ذلك.
draft-take-over = نقل إلى هنا
draft-taken = فُتح الطلب في نافذة أخرى. لم يعد يُحفظ في هذه النافذة.
draft-gone = حُذفت المسودة في نافذة أخرى. لم تعد تُحفظ هنا.
draft-blocked = لا يسمح هذا المتصفح بالحفظ هنا، مثلًا في نافذة خاصة. احفظ ملفًا: اختر «أريد المتابعة على جهاز آخر».
draft-full = لا توجد مساحة كافية على هذا الجهاز. احذف شيئًا، أو احفظ ملفًا على جهاز آخر.
draft-migrated = تغيرت الاستمارة في هذه الأثناء. يرجى مراجعة هذه الإجابات:
draft-migrated-removed = بعض الإجابات لم تعد مطلوبة.
draft-unreadable = مسودتك لا تناسب هذه الاستمارة ولا يمكن تحميلها.


## The session of the portal ends

session-ends-title = هل تحتاج إلى مزيد من الوقت؟
session-ends = تنتهي جلستك في هذه البوابة الساعة { $time }.
session-more = أحتاج إلى مزيد من الوقت
session-more-failed = لم ينجح ذلك. تحقق من اتصالك بالإنترنت وحاول مرة أخرى.
session-over-title = انتهت جلستك
session-over = ما أدخلته ما زال في هذه الصفحة. قد تحتاج إلى تسجيل الدخول من جديد قبل الإرسال. أبقِ هذه الصفحة مفتوحة.


## Loading

load-failed-title = تعذر تحميل الاستمارة
load-failed = تحقق من اتصالك بالإنترنت وحاول مرة أخرى.
load-broken = يوجد خطأ في هذه الاستمارة، وهو ليس خطأك. يرجى التواصل مع الدائرة.
engine-failed = حدث خطأ. إجاباتك حتى الآن محفوظة إذا كنت تستخدم الحفظ. أعد تحميل الصفحة.
offline = أنت غير متصل بالإنترنت حاليًا. يمكنك مواصلة الكتابة.


## Languages

language-menu = اللغة
language-change = تغيير اللغة
bilingual-show = عرض النص الألماني أيضًا
bilingual-hide = إخفاء النص الألماني
language-incomplete = بعض النصوص غير متوفرة بعد بهذه اللغة، وتظهر بالألمانية.
translation-note = تساعدك الترجمة على تعبئة الاستمارة. النص الألماني هو المعتمد قانونيًا.


## Files

file-choose = اختيار ملف
file-choose-more = اختيار ملف آخر
file-take-photo = التقاط صورة
file-drop = أو اسحب الملف إلى هنا
file-limits = المسموح: { $accepted }. الحد الأقصى { $maxMegabytes } ميغابايت لكل ملف.
file-limits-photos = يتم تصغير الصور الكبيرة تلقائيًا.
file-photo-hint = صوّر الصفحة كاملة في إضاءة جيدة. يجب أن يكون كل شيء مقروءًا.
file-none = لم يُختر أي ملف بعد
file-count = { $count ->
    [zero] لا توجد ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
file-size = { $sizeMegabytes } ميغابايت
file-reading = جارٍ فحص { $name } …
file-added = تمت إضافة { $name }.
file-remove = إزالة { $name }
file-removed = تمت إزالة { $name }.
file-action-rename = إعادة تسمية
file-action-replace = استبدال
file-action-preview = عرض
file-action-open = عرض (علامة تبويب جديدة)
file-rename = إعادة تسمية { $name }
file-rename-label = الاسم الجديد للملف
file-rename-done = حفظ الاسم
file-renamed = أصبح اسم الملف { $name }.
file-replace = استبدال { $name }
file-preview = عرض { $name }
file-open = عرض { $name } في علامة تبويب جديدة
file-preview-hide = إخفاء المعاينة
file-preview-alt = معاينة { $name }
file-smaller = تم تصغير الصورة { $name } من { $beforeMegabytes } ميغابايت إلى { $sizeMegabytes } ميغابايت.
file-list = الملفات المختارة
file-not-read = تعذرت قراءة الملفات. تحقق من اتصالك بالإنترنت واختر الملفات مرة أخرى.

## Lines of a passport

mrz-filled = قُرئ من الوثيقة، يرجى التحقق: { $fields }.
mrz-differs = «{ $label }»: المكتوب في الوثيقة «{ $found }»، والمكتوب في الاستمارة «{ $typed }».
mrz-take = أخذ { $label } من الوثيقة
mrz-taken = أصبح { $label } كما هو في الوثيقة.
mrz-loading = لحظة من فضلك: يجري تحميل ما يقرأ السطور. يمكنك البدء بالكتابة.
mrz-not-loaded = لا يمكن قراءة السطور الآن. يرجى ملء الحقول التالية بنفسك.



## What is wrong with an answer, where the form has no message of its own

violation-required = { $type ->
    [choice] اختر إجابة عن «{ $label }».
    [choices] اختر إجابة واحدة على الأقل عن «{ $label }».
    [boolean] أجب عن «{ $label }» بنعم أو لا.
    [date] أدخل تاريخًا في «{ $label }».
    [partial-date] أدخل السنة على الأقل في «{ $label }».
    [month] أدخل الشهر والسنة في «{ $label }».
    [time] أدخل وقتًا في «{ $label }».
    [money] أدخل مبلغًا في «{ $label }». إذا لم يوجد مبلغ فأدخل 0.
    [integer] أدخل رقمًا في «{ $label }».
    [decimal] أدخل رقمًا في «{ $label }».
    [quantity] أدخل رقمًا في «{ $label }».
    [declaration] ضع علامة عند هذا الإقرار: «{ $label }»
    [file] ارفع ملفًا في «{ $label }».
    [group] املأ «{ $label }».
    [repeat] أضف إدخالًا واحدًا على الأقل في «{ $label }».
   *[text] املأ حقل «{ $label }».
}
violation-format = { $type ->
    [date] تحقق من التاريخ في «{ $label }». اكتب اليوم والشهر والسنة بالأرقام.
    [email] تحقق من البريد الإلكتروني في «{ $label }».
    [phone] تحقق من رقم الهاتف في «{ $label }».
    [integer] أدخل عددًا صحيحًا في «{ $label }».
    [decimal] أدخل رقمًا في «{ $label }».
    [money] أدخل مبلغًا في «{ $label }»، مثل 1250.50.
   *[text] تحقق من إجابتك في «{ $label }».
}
violation-min = { $type ->
    [date] يجب ألا يكون التاريخ في «{ $label }» قبل { $min }.
    [month] يجب ألا يكون الشهر في «{ $label }» قبل { $min }.
    [partial-date] السنة في «{ $label }» مبكرة جدًا. تحقق منها.
    [time] يجب ألا يكون الوقت في «{ $label }» قبل { $min }.
    [choices] الحد الأدنى لعدد الإجابات في «{ $label }» هو { $min }.
    [file] الحد الأدنى لعدد الملفات في «{ $label }» هو { $min }.
    [money] يجب ألا يقل المبلغ في «{ $label }» عن { NUMBER($min, style: "currency", currency: "EUR") }.
   *[other] يجب ألا يقل الرقم في «{ $label }» عن { $min }.
}
violation-max = { $type ->
    [date] يجب ألا يكون التاريخ في «{ $label }» بعد { $max }.
    [month] يجب ألا يكون الشهر في «{ $label }» بعد { $max }.
    [partial-date] السنة في «{ $label }» متأخرة جدًا. تحقق منها.
    [time] يجب ألا يكون الوقت في «{ $label }» بعد { $max }.
    [choices] الحد الأقصى لعدد الإجابات في «{ $label }» هو { $max }.
    [file] الحد الأقصى لعدد الملفات في «{ $label }» هو { $max }.
    [money] يجب ألا يزيد المبلغ في «{ $label }» على { NUMBER($max, style: "currency", currency: "EUR") }.
   *[other] يجب ألا يزيد الرقم في «{ $label }» على { $max }.
}
violation-min-length = { $min ->
    [zero] املأ حقل «{ $label }».
    [one] اكتب حرفًا واحدًا على الأقل في «{ $label }».
    [two] اكتب حرفين على الأقل في «{ $label }».
    [few] اكتب { $min } أحرف على الأقل في «{ $label }».
    [many] اكتب { $min } حرفًا على الأقل في «{ $label }».
   *[other] اكتب { $min } حرف على الأقل في «{ $label }».
}
violation-max-length = { $max ->
    [zero] اترك حقل «{ $label }» فارغًا.
    [one] الحد الأقصى في «{ $label }» حرف واحد. اختصر النص.
    [two] الحد الأقصى في «{ $label }» حرفان. اختصر النص.
    [few] الحد الأقصى في «{ $label }» { $max } أحرف. اختصر النص.
    [many] الحد الأقصى في «{ $label }» { $max } حرفًا. اختصر النص.
   *[other] الحد الأقصى في «{ $label }» { $max } حرف. اختصر النص.
}
violation-pattern = شكل إجابتك في «{ $label }» غير صحيح. تحقق منها.
violation-constraint = إجابتك في «{ $label }» لا تتوافق مع إجاباتك الأخرى. تحقق منها.
violation-min-rows = { $min ->
    [zero] لا يلزم أي إدخال في «{ $label }».
    [one] أضف إدخالًا واحدًا على الأقل في «{ $label }».
    [two] أضف إدخالين على الأقل في «{ $label }».
    [few] أضف { $min } إدخالات على الأقل في «{ $label }».
    [many] أضف { $min } إدخالًا على الأقل في «{ $label }».
   *[other] أضف { $min } إدخال على الأقل في «{ $label }».
}
violation-max-rows = { $max ->
    [zero] لا يمكن إضافة أي إدخال في «{ $label }».
    [one] يُسمح بإدخال واحد فقط في «{ $label }». أزل الإدخالات الأخرى.
    [two] يُسمح بإدخالين كحد أقصى في «{ $label }».
    [few] يُسمح بـ { $max } إدخالات كحد أقصى في «{ $label }».
    [many] يُسمح بـ { $max } إدخالًا كحد أقصى في «{ $label }».
   *[other] يُسمح بـ { $max } إدخال كحد أقصى في «{ $label }».
}
violation-choice = لم تعد هذه الإجابة متاحة في «{ $label }». اختر من جديد.
violation-choices-none = هذه الإجابات في «{ $label }» لا تجتمع معًا. اختر إما «لا شيء مما سبق» أو الإجابات الأخرى.
violation-one-of = املأ حقلًا واحدًا فقط من حقول «{ $label }».
violation-unknown = تحقق من إجابتك في «{ $label }».


## Checks of texts

problem-text-too-short = { $min ->
    [zero] النص قصير جدًا.
    [one] اكتب حرفًا واحدًا على الأقل.
    [two] اكتب حرفين على الأقل.
    [few] اكتب { $min } أحرف على الأقل.
    [many] اكتب { $min } حرفًا على الأقل.
   *[other] اكتب { $min } حرف على الأقل.
}
problem-text-too-long = { $over ->
    [zero] النص طويل جدًا. اختصره.
    [one] النص أطول بحرف واحد. اختصره.
    [two] النص أطول بحرفين. اختصره.
    [few] النص أطول بمقدار { $over } أحرف. اختصره.
    [many] النص أطول بمقدار { $over } حرفًا. اختصره.
   *[other] النص أطول بمقدار { $over } حرف. اختصره.
}
problem-text-line-break = اكتب كل شيء في سطر واحد.


## Characters that German registers can store

problem-charset-script = اكتب بالحروف اللاتينية كما في جواز سفرك. «{ $character }» هو { $script ->
    [arabic] حرف عربي
    [hebrew] حرف عبري
    [cyrillic] حرف كيريلي
    [greek] حرف يوناني
    [armenian] حرف أرمني
    [georgian] حرف جورجي
    [ethiopic] حرف إثيوبي
    [han] رمز صيني
    [japanese] رمز ياباني
    [hangul] رمز كوري
   *[other] رمز من كتابة أخرى
}.
problem-charset-lookalike = «{ $character }» في الموضع { $position } يشبه «{ $suggestion }» لكنه رمز آخر. اكتب «{ $suggestion }».
problem-charset-invisible = يوجد رمز غير مرئي في الموضع { $position }. احذف النص واكتبه من جديد.
problem-charset-control = يوجد في الموضع { $position } رمز لا يُرى (مثل علامة الجدولة). احذفه.
problem-charset-combining = علامة التشكيل في الموضع { $position } لا تناسب الحرف الذي قبلها. اكتب كما في جواز السفر.
problem-charset-other-datatype = «{ $character }» غير ممكن هنا. اكتب كما في جواز السفر.
problem-charset-emoji = الصور مثل «{ $character }» غير ممكنة هنا. احذفها.
problem-charset-other = الرمز «{ $character }» في الموضع { $position } غير ممكن هنا. احذفه أو استبدله.


## Numbers and amounts

problem-number-character = «{ $character }» ليس جزءًا من رقم. اكتب أرقامًا فقط.
problem-number-empty = الرقم ناقص هنا.
problem-number-ambiguous = هل تقصد { $asDecimal } أم { $asWhole }؟ يرجى كتابة الرقم بهذا الشكل.
problem-number-not-whole = اكتب عددًا صحيحًا من دون فاصلة.
problem-number-too-many-decimals = { $max ->
    [zero] اكتب عددًا صحيحًا من دون فاصلة.
    [one] يُسمح برقم واحد فقط بعد الفاصلة.
    [two] يُسمح برقمين كحد أقصى بعد الفاصلة.
    [few] يُسمح بـ { $max } أرقام كحد أقصى بعد الفاصلة.
    [many] يُسمح بـ { $max } رقمًا كحد أقصى بعد الفاصلة.
   *[other] يُسمح بـ { $max } رقم كحد أقصى بعد الفاصلة.
}
problem-number-too-long = الرقم طويل جدًا. تحقق منه.
problem-number-too-small = يجب ألا يقل الرقم عن { $min }.
problem-number-too-large = يجب ألا يزيد الرقم على { $max }.
problem-number-currency = اكتب المبلغ بعملة { $expected } وليس { $currency }.
problem-number-unit = اكتب الرقم بوحدة { $expected } وليس { $unit }.


## Dates and times

problem-date-incomplete = { $part ->
    [day] اليوم ناقص.
    [month] الشهر ناقص.
    [year] السنة ناقصة.
    [day-month] اليوم والشهر ناقصان.
    [month-year] الشهر والسنة ناقصان.
    [day-year] اليوم والسنة ناقصان.
   *[all] أدخل اليوم والشهر والسنة.
}
problem-date-month-needed = إذا كتبت اليوم فنحتاج إلى الشهر أيضًا.
problem-date-character = { $part ->
    [day] اكتب اليوم رقمًا، مثل 27. «{ $text }» ليس رقمًا.
    [month] اكتب الشهر رقمًا، مثل 3 لشهر مارس/آذار. «{ $text }» ليس رقمًا.
   *[year] اكتب السنة بأربعة أرقام، مثل 1985. «{ $text }» ليست سنة.
}
problem-date-not-understood = «{ $text }» ليس تاريخًا نفهمه. اكتب مثلًا 27.3.1985.
problem-date-two-digit-year = هل تقصد { $earlier } أم { $later }؟ اكتب السنة بأربعة أرقام.
problem-date-other-calendar = { $year } سنة من تقويم آخر. اكتب السنة كما هي في جواز سفرك، مثل 1985.
problem-date-year = السنة { $year } غير ممكنة. الممكن من { $min } إلى { $max }.
problem-date-month = لا يوجد شهر { $month }. اكتب رقمًا من 1 إلى 12.
problem-date-day-and-month-swapped = لا يوجد شهر { $month }. هل بدّلت بين اليوم والشهر؟ اليوم أولًا ثم الشهر.
problem-date-day = عدد أيام هذا الشهر { $days } فقط. تحقق من اليوم.
problem-date-day-number = لا يوجد يوم { $day }. اكتب رقمًا من 1 إلى 31.
problem-date-leap-day = لا يوجد 29 فبراير/شباط في سنة { $year }. تحقق من التاريخ.
problem-date-too-early = يجب ألا يكون التاريخ قبل { $min }.
problem-date-too-late = يجب ألا يكون التاريخ بعد { $max }.
problem-time-not-understood = «{ $text }» ليس وقتًا. اكتب مثلًا 14:30.
problem-time-hour = لا توجد ساعة { $hour }. الممكن من 0 إلى 23.
problem-time-minute = لا توجد دقيقة { $minute }. الممكن من 0 إلى 59.


## Bank accounts

problem-iban-character = «{ $character }» في الموضع { $position } ليس جزءًا من رقم IBAN. يتكون من حروف A إلى Z وأرقام فقط.
problem-iban-country = لا يبدأ أي رقم IBAN بـ «{ $country }». رقم IBAN الألماني يبدأ بـ DE.
problem-iban-account-number = يبدو هذا رقم حساب قديمًا. أدخل رقم IBAN. تجده على بطاقتك المصرفية ويبدأ بحرفين.
problem-iban-too-short = { $missing ->
    [zero] رقم IBAN قصير جدًا. يجب أن يتكون من { $expected } رمزًا.
    [one] ينقص رمز واحد في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
    [two] ينقص رمزان في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
    [few] تنقص { $missing } رموز في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
    [many] ينقص { $missing } رمزًا في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
   *[other] ينقص { $missing } رمز في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
}
problem-iban-too-long = { $over ->
    [zero] رقم IBAN طويل جدًا. يجب أن يتكون من { $expected } رمزًا.
    [one] يوجد رمز زائد واحد في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
    [two] يوجد رمزان زائدان في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
    [few] توجد { $over } رموز زائدة في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
    [many] يوجد { $over } رمزًا زائدًا في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
   *[other] يوجد { $over } رمز زائد في رقم IBAN. يجب أن يتكون من { $expected } رمزًا.
}
problem-iban-structure = { $expected ->
    [digit] في الموضع { $position } يوجد «{ $character }». يجب أن يكون هناك رقم.
    [letter] في الموضع { $position } يوجد «{ $character }». يجب أن يكون هناك حرف.
   *[letter-or-digit] في الموضع { $position } يوجد «{ $character }». يجب أن يكون هناك حرف أو رقم.
}
problem-iban-checksum = يوجد خطأ كتابة في رقم IBAN. قارنه ببطاقتك المصرفية.
problem-bic-length = يتكون رمز BIC من 8 رموز أو 11 رمزًا.
problem-bic-structure = «{ $character }» في الموضع { $position } لا يناسب رمز BIC. تحقق منه.
problem-bic-iban = هذا رقم IBAN. نحتاج هنا إلى رمز BIC لمصرفك.


## Numbers of people and places

problem-tax-id-character = «{ $character }» ليس جزءًا من رقم التعريف الضريبي. يتكون من أرقام فقط.
problem-tax-id-length = عدد أرقام رقم التعريف الضريبي { $expected }.
problem-tax-id-tax-number = هذا رقم ضريبي (Steuernummer). نحتاج هنا إلى رقم التعريف الضريبي (Steuer-Identifikationsnummer) المكون من 11 رقمًا. تجده في إشعار الضريبة أو كشف الراتب.
problem-tax-id-checksum = يوجد خطأ كتابة في رقم التعريف الضريبي. تحقق من الأرقام.
problem-azr-character = «{ $character }» ليس جزءًا من رقم AZR. يتكون من أرقام فقط.
problem-azr-length = عدد أرقام رقم AZR هو { $expected }.
problem-azr-date = يبدأ رقم AZR بتاريخ (السنة والشهر واليوم). تحقق من الأرقام الستة الأولى.
problem-social-insurance-character = «{ $character }» في الموضع { $position } لا يناسب رقم التأمين.
problem-social-insurance-length = عدد رموز رقم تأمين التقاعد { $expected }.
problem-social-insurance-date = المواضع من 3 إلى 8 في رقم التأمين هي يوم وشهر وسنة ميلادك. تحقق من هذه الأرقام.
problem-social-insurance-checksum = يوجد خطأ كتابة في رقم التأمين. تحقق منه.
problem-health-insurance-character = «{ $character }» في الموضع { $position } لا يناسب رقم التأمين الصحي.
problem-health-insurance-length = عدد رموز رقم التأمين الصحي { $expected }. تجده على بطاقتك الصحية.
problem-health-insurance-whole-card = أدخل الرموز العشرة الأولى فقط: حرف وتسعة أرقام.
problem-health-insurance-checksum = يوجد خطأ كتابة في رقم التأمين الصحي. قارنه ببطاقتك الصحية.
problem-postcode-character = يتكون الرمز البريدي الألماني من أرقام فقط.
problem-postcode-length = عدد أرقام الرمز البريدي الألماني { $expected }.
problem-postcode-range = لا يوجد هذا الرمز البريدي في ألمانيا. تحقق منه.
problem-ags-character = يتكون مفتاح البلدية من أرقام فقط.
problem-ags-length = عدد أرقام مفتاح البلدية { $expected }.
problem-ags-state = يجب أن يكون الرقمان الأولان من 01 إلى 16 وليس { $state }.
problem-ars-character = يتكون المفتاح الإقليمي من أرقام فقط.
problem-ars-length = عدد أرقام المفتاح الإقليمي { $expected }.
problem-ars-state = يجب أن يكون الرقمان الأولان من 01 إلى 16 وليس { $state }.


## Email, phone, web address

problem-email-at = { $count ->
    [0] علامة @ ناقصة في البريد الإلكتروني. اكتب مثلًا name@example.com.
   *[other] يُسمح بعلامة @ واحدة فقط في البريد الإلكتروني.
}
problem-email-local = تحقق من الجزء الذي قبل @. يجب ألا يكون فارغًا وألا يبدأ أو ينتهي بنقطة.
problem-email-domain = تحقق من الجزء الذي بعد @. «{ $domain }» غير مكتمل، فقد ينقصه مثلًا ‎.de أو ‎.com.
problem-email-character = لا يمكن أن يوجد «{ $character }» في الموضع { $position } من البريد الإلكتروني.
problem-email-length = تحقق من البريد الإلكتروني. يجب أن يكون طوله من { $min } إلى { $max } رمزًا.
problem-email-typo = هل تقصد { $suggestion }؟
problem-phone-character = «{ $character }» ليس جزءًا من رقم هاتف. اكتب أرقامًا فقط مع + في البداية.
problem-phone-too-short = رقم الهاتف قصير جدًا. اكتب رمز المنطقة أيضًا.
problem-phone-too-long = رقم الهاتف طويل جدًا. يمكن أن يتكون من { $max } رقمًا كحد أقصى.
problem-phone-prefix = رمز المنطقة أو رمز البلد ناقص في البداية. اكتب مثلًا ‎0251 … أو ‎+90 … إذا كان الرقم من بلد آخر.
problem-url-scheme = يجب أن يبدأ العنوان بـ https://‎ أو http://‎.
problem-url-host = تحقق من عنوان الإنترنت. اكتب مثلًا https://www.example.com.
problem-url-character = لا يمكن أن يوجد «{ $character }» في الموضع { $position } من عنوان الإنترنت.
problem-url-length = عنوان الإنترنت طويل جدًا. الحد الأقصى { $max } رمز.


## Passports, residence permits and their machine-readable lines

problem-document-number-character = «{ $character }» في الموضع { $position } لا يناسب رقم الوثيقة. يتكون من حروف A إلى Z وأرقام فقط.
problem-document-number-length = طول رقم الوثيقة من { $min } إلى { $max } رمزًا. تحقق منه.
problem-document-number-letter = { $suggestion ->
    [0] الحرف «{ $character }» لا يُستخدم في الوثائق الألمانية. هل تقصد الرقم 0؟
   *[other] الحرف «{ $character }» لا يُستخدم في الوثائق الألمانية. قارن الموضع { $position } بالوثيقة.
}
problem-document-number-checksum = يوجد خطأ كتابة في رقم الوثيقة. قارنه بالوثيقة.
problem-mrz-lines = أدخل كل الأسطر التي فيها علامات ‎<‎: سطران لجواز السفر وثلاثة للبطاقة.
problem-mrz-length = عدد الرموز في السطر { $line } هو { $length }، ويجب أن يكون { $expected }.
problem-mrz-character = «{ $character }» في السطر { $line }، الموضع { $position } غير مناسب. الممكن A إلى Z وأرقام و‎<‎.
problem-mrz-digit-expected = في السطر { $line }، الموضع { $position } يوجد «{ $character }». يجب أن يكون هناك رقم.
problem-mrz-letter-expected = في السطر { $line }، الموضع { $position } يوجد «{ $character }». يجب أن يكون هناك حرف.
problem-mrz-kind = هذه ليست أسطر جواز سفر أو بطاقة. تبدأ الأسطر بـ P أو I أو A أو C أو V.
problem-mrz-checksum = { $field ->
    [number] رقم الوثيقة في السطر { $line } غير صحيح. قارن المواضع من { $from } إلى { $to }.
    [birth-date] تاريخ الميلاد في السطر { $line } غير صحيح. قارن المواضع من { $from } إلى { $to }.
    [expiry-date] تاريخ الانتهاء في السطر { $line } غير صحيح. قارن المواضع من { $from } إلى { $to }.
   *[other] يوجد خطأ كتابة في السطر { $line }. قارن المواضع من { $from } إلى { $to } بالوثيقة.
}
problem-mrz-birth-date = تاريخ الميلاد في السطر { $line } غير ممكن: «{ $text }». قارنه بالوثيقة.
problem-mrz-expiry-date = تاريخ الانتهاء في السطر { $line } غير ممكن: «{ $text }». قارنه بالوثيقة.
problem-mrz-names = لا يوجد اسم في السطر { $line }. قارنه بالوثيقة.
problem-mrz-sex = في السطر { $line }، الموضع { $position } يوجد «{ $character }». الممكن M أو F أو X أو ‎<‎.


## Files

problem-file-empty = الملف «{ $name }» فارغ. اختر ملفًا آخر.
problem-file-type = نوع الملف «{ $name }» غير مناسب. الممكن: { $accepted }.
problem-file-heic = «{ $name }» صورة بصيغة HEIC لا تستطيع الدوائر فتحها. التقط صورة شاشة لها أو احفظها بصيغة JPEG.
problem-file-word = «{ $name }» ملف Word. احفظه بصيغة PDF ثم اختر ملف PDF.
problem-file-too-large = حجم «{ $name }» هو { $sizeMegabytes } ميغابايت. الحد الأقصى { $maxMegabytes } ميغابايت.
problem-file-total-too-large = حجم كل الملفات معًا { $sizeMegabytes } ميغابايت. الحد الأقصى { $maxMegabytes } ميغابايت.
problem-file-too-many = { $max ->
    [zero] لا يمكن رفع ملفات هنا. لديك { $count }.
    [one] يُسمح هنا بملف واحد فقط. أزل الملفات الأخرى.
    [two] يُسمح هنا بملفين كحد أقصى. لديك { $count }.
    [few] يُسمح هنا بـ { $max } ملفات كحد أقصى. لديك { $count }.
    [many] يُسمح هنا بـ { $max } ملفًا كحد أقصى. لديك { $count }.
   *[other] يُسمح هنا بـ { $max } ملف كحد أقصى. لديك { $count }.
}
problem-file-too-few = { $min ->
    [zero] لا يلزم أي ملف هنا. لديك { $count }.
    [one] نحتاج هنا إلى ملف واحد.
    [two] نحتاج هنا إلى ملفين على الأقل. لديك { $count }.
    [few] نحتاج هنا إلى { $min } ملفات على الأقل. لديك { $count }.
    [many] نحتاج هنا إلى { $min } ملفًا على الأقل. لديك { $count }.
   *[other] نحتاج هنا إلى { $min } ملف على الأقل. لديك { $count }.
}
problem-file-encrypted = الملف «{ $name }» محمي أو له كلمة مرور. كثير من الدوائر لا تستطيع فتح مثل هذه الملفات. افتح الملف واحفظه أو اطبعه كملف PDF جديد دون حماية.
problem-file-damaged = الملف «{ $name }» تالف أو غير مكتمل. اختر الملف مرة أخرى.
problem-file-missing = لم يعد الملف «{ $name }» موجودًا على هذا الجهاز. اختر الملف مرة أخرى.
problem-file-image-too-small = الصورة «{ $name }» صغيرة جدًا ولا يمكن قراءتها. التقط صورة أكبر.
problem-file-extension = اسم الملف «{ $name }» لا يناسب محتواه. تحقق من أنه الملف الصحيح.
problem-file-twice = لقد أضفت «{ $name }» من قبل.


## Periods of time

problem-period-overlap = يتداخل الإدخالان { $row } و{ $otherRow } من { $from } إلى { $to }. راجع التواريخ.
problem-period-gap = بين الإدخالين { $row } و{ $otherRow } تنقص المدة من { $from } إلى { $to }. أضفها أو راجع التواريخ.
problem-period-two-open = الإدخالان { $row } و{ $otherRow } كلاهما بلا نهاية. يمكن أن يستمر إدخال واحد فقط حتى اليوم.


## Answers that no control gives

problem-choice-unknown = هذه الإجابة غير متاحة هنا. اختر من جديد.
problem-input-kind = هذه الإجابة لا تناسب السؤال. أجب عن السؤال من جديد.
problem-file-refused = لا يمكن استخدام الملف «{ $name }». اختر ملفًا آخر.


## Parts of other persons
# $party (text): who fills in the part

handover-title = يستطيع شخص آخر ملء هذا الجزء: { $party }
handover-intro = لا يرى هذا الشخص من إجاباتك إلا هذه:
handover-save = حفظ كملف
handover-copy = نسخ الرابط
handover-copied = تم نسخ الرابط.
handover-warning = كل من لديه الملف أو الرابط يستطيع قراءة الإجابات فيه. أعطه فقط للشخص الذي يملأ هذا الجزء.
handover-return = استلمت الجزء بعد ملئه
handover-return-file = ملف الجزء
handover-return-link = أو الرابط
handover-take = أخذ الجزء
handover-taken = تم أخذ الجزء. راجع الإجابات.
handover-conflicts = تم أخذ الجزء. هناك شيء لا يتوافق. راجعه من فضلك.
# $label (text): the question; $mine and $theirs (text): the answer here before, and the answer of the other person
handover-replaced = { $label }: كان هنا «{ $mine }». الآن يسري «{ $theirs }».
handover-changed = { $label }: رأى الشخص «{ $theirs }». الآن مكتوب هنا «{ $mine }».
handover-refused = لا يمكن أخذ هذا الجزء. لم يكتمل بعد، أو تغيّر النموذج. اطلب من الشخص إكماله، أو سلّم الجزء مرة أخرى.
handover-other-form = هذا الجزء يخص طلبًا آخر.
handover-unreadable = لا يمكن قراءة هذا. اختر الملف الذي استلمته، أو ألصق الرابط كاملًا.
handover-part-title = أنت تملأ جزءًا من طلب
handover-part-intro = هذه الإجابات مكتوبة من قبل:
handover-review = اقرأ كل شيء مرة أخرى. ثم أعد الجزء. لا تستلمه الدائرة إلا مع الطلب كله.
handover-finish = تم
handover-done-title = جزؤك مكتمل
handover-done = أعده إلى الشخص الذي طلب منك. فهو يرسل الطلب كله.


## A part of the script did not arrive

part-not-loaded = تعذّر تحميل جزء من هذه الصفحة. تحقّق من اتصالك بالإنترنت.


## The first page, before the engine has loaded

first-page-wait = لحظة من فضلك. ما زالت الاستمارة قيد التحميل. ما أدخلته يبقى محفوظًا.
first-page-no-script = تحتاج هذه الاستمارة إلى JavaScript. فعّل JavaScript في متصفحك، ثم أعد تحميل الصفحة.
