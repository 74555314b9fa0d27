# Arabic (ar): the catalogue of field types, for people who work on Lotse. Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.

catalogue = قائمة أنواع الحقول


## The states of a field

fieldStates-empty = فارغ
    .option-a = الإجابة الأولى
    .option-b = الإجابة الثانية
    .option-c = لا شيء مما سبق
    .option-other = شيء آخر
fieldStates-needed = فارغ ومطلوب
    .option-a = الإجابة الأولى
    .option-b = الإجابة الثانية
    .option-c = لا شيء مما سبق
    .option-other = شيء آخر
fieldStates-filled = معبأ
    .option-a = الإجابة الأولى
    .option-b = الإجابة الثانية
    .option-c = لا شيء مما سبق
    .option-other = شيء آخر
fieldStates-wrong = خطأ
    .option-a = الإجابة الأولى
    .option-b = الإجابة الثانية
    .option-c = لا شيء مما سبق
    .option-other = شيء آخر
fieldStates-locked = غير قابل للتغيير
    .option-a = الإجابة الأولى
    .option-b = الإجابة الثانية
    .option-c = لا شيء مما سبق
    .option-other = شيء آخر


## The types

texts = نصوص
texts-text = text
texts-multiline = text, multiline
texts-pattern = text, pattern
numbers = أرقام
numbers-integer = integer
numbers-decimal = decimal
numbers-money = money
numbers-height = quantity (cm)
numbers-area = quantity (m²)
numbers-hours = quantity (hours)
dates = تواريخ وأوقات
dates-date = date
dates-partialDate = partial-date
dates-month = month
dates-time = time
choices = اختيار
choices-boolean = boolean
choices-radio = choice, radio
choices-select = choice, select
choices-combobox = choice, combobox
choices-document = choice, code list
choices-several = choices
choices-other = choice, other
choices-severalOther = choices, other
choices-eyes = choice, code list, other
contact = اتصال
contact-email = email
contact-phone = phone
contact-url = url
contact-postcode = postcode
numbersOfPeople = أرقام التعريف
numbersOfPeople-iban = iban
numbersOfPeople-bic = bic
numbersOfPeople-taxId = tax-id
numbersOfPeople-azrNumber = azr-number
numbersOfPeople-socialInsuranceNumber = social-insurance-number
numbersOfPeople-healthInsuranceNumber = health-insurance-number
numbersOfPeople-ags = ags
numbersOfPeople-ars = ars
numbersOfPeople-passportNumber = passport-number
numbersOfPeople-residencePermitNumber = residence-permit-number
files = ملفات
declarations = إقرارات
computed = قيم محسوبة وملاحظات
rows = إدخالات
files-photo = صورة
files-papers = مستندات
files-mrz = أسطر جواز السفر
declarations-open = أريد ذلك.
declarations-needed = قرأت كل شيء.
computed-start = البداية
computed-days = الأيام منذ ذلك الوقت
computed-until = بعد خمس سنوات
computed-amount = المبلغ
computed-height = الطول
computed-unknown = غير معروف بعد
computed-outcome = النتيجة
    .option-early = مبكر جدًا
    .option-met = مستوفى
computed-info = هذه ملاحظة.
computed-success = هذا مناسب.
computed-warning = انتبه إلى ذلك.
computed-stop = لا يمكن المتابعة هكذا.
# $row (number): position; $name (text): name, may be empty
rows-card = بطاقات
    .row = الشخص { $row }
rows-card-name = الاسم
rows-stay = مدد
    .row = المدة { $row }
rows-own = المبلغ الخاص
rows-person = جدول
    .row = الشخص { $row }
rows-person-age = العمر
rows-person-level = الفئة
    .option-child = طفل
    .option-adult = بالغ
rows-person-need = المبلغ
