# Arabic (ar): the form of the sample apps. Translated from German (de), the reference.
# Review: no native speaker has reviewed this file.
callback = طلب مكالمة
person = من أنت؟
person-name = الاسم
    .required = اكتب اسمك.
person-country = في أي بلد وُلدت؟
    .required = اختر بلدًا.
wish = ما الموضوع؟
wish-topic = الموضوع
    .option-family = العائلة
    .option-work = العمل
    .option-other = شيء آخر
    .required = اختر موضوعًا.
wish-details = ما هو؟
    .required = اكتب ما الموضوع.
wish-day = في أي يوم نتصل بك؟
