/** The portal's own words. The forms bring theirs. */
export const TEXTS = {
  de: {
    skip: 'Zum Inhalt', portal: 'Serviceportal', language: 'Sprache', title: 'Leistungen der Ausländerbehörde',
    lead: 'Stellen Sie Ihren Antrag in Ihrer Sprache. Die Behörde bekommt ihn auf Deutsch.', search: 'Leistung suchen',
    found: '% Leistungen gefunden', nothing: 'Keine Leistung gefunden. Versuchen Sie ein anderes Wort.', online: 'Antrag online stellen', later: 'Noch nicht online',
    imprint: 'Impressum', privacy: 'Datenschutz', accessibility: 'Barrierefreiheit',
    demo: 'Hafenstadt gibt es nicht: Das ist eine Vorführung von Lotse. Es wird nichts verschickt.',
    fallback: 'Sie können den Antrag auch auf Papier stellen: Ausländerbehörde Hafenstadt, Am Kai 1.',
    placeholder: 'Platzhalter: Hier steht der Text der Kommune. Sie muss ihn selbst schreiben und prüfen.',
    catalogue: 'Verzeichnis der Feldtypen', catalogueLead: 'Jeder Feldtyp in jedem Zustand, für alle, die an Lotse arbeiten. Das ist kein Antrag.', showErrors: 'Fehler zeigen',
    view: 'Ansicht für Portal-Teams', team: 'Für Portal-Teams', snippet: 'So wird das Formular eingebettet', copy: 'Kopieren', copied: 'Kopiert',
    explain: 'Warum ist das so?', pick: 'Wählen Sie eine Frage, oder stellen Sie den Cursor hinein. Die Erklärungen sind für Fachleute, auf Englisch.', reads: 'Davon hängt ab', isHidden: 'verborgen',
    schemeDark: 'Dunkel', schemeLight: 'Hell',
    data: 'Daten, die jetzt gesendet würden', events: 'Ereignisse, das neueste zuerst',
  },
  en: {
    skip: 'Skip to content', portal: 'Service portal', language: 'Language', title: 'Services of the immigration office',
    lead: 'Apply in your language. The office receives your application in German.', search: 'Find a service',
    found: '% services found', nothing: 'No service found. Try another word.', online: 'Apply online', later: 'Not online yet',
    imprint: 'Legal notice', privacy: 'Privacy', accessibility: 'Accessibility',
    demo: 'Hafenstadt does not exist: this is a demonstration of Lotse. Nothing is sent.',
    fallback: 'You can also apply on paper: Ausländerbehörde Hafenstadt, Am Kai 1.',
    placeholder: 'Placeholder: the text of the municipality goes here. It has to write and check it itself.',
    catalogue: 'Catalogue of field types', catalogueLead: 'Every type of field in every state, for people who work on Lotse. This is no application.', showErrors: 'Show errors',
    view: 'View for portal teams', team: 'For portal teams', snippet: 'How the form is embedded', copy: 'Copy', copied: 'Copied',
    explain: 'Why is it so?', pick: 'Choose a question, or put the cursor into one. The explanations are for experts, in English.', reads: 'What depends on it', isHidden: 'hidden',
    schemeDark: 'Dark', schemeLight: 'Light',
    data: 'Data that would be sent now', events: 'Events, newest first',
  },
  ar: {
    skip: 'انتقل إلى المحتوى', portal: 'بوابة الخدمات', language: 'اللغة', title: 'خدمات مكتب شؤون الأجانب',
    lead: 'قدّم طلبك بلغتك. تتسلّمه السلطة باللغة الألمانية.', search: 'ابحث عن خدمة',
    found: 'عدد الخدمات: %', nothing: 'لم يتم العثور على خدمة. جرّب كلمة أخرى.', online: 'قدّم الطلب عبر الإنترنت', later: 'غير متاح عبر الإنترنت بعد',
    imprint: 'بيانات الناشر', privacy: 'حماية البيانات', accessibility: 'سهولة الوصول',
    demo: 'مدينة Hafenstadt غير موجودة: هذا عرض توضيحي لبرنامج Lotse. لا يتم إرسال أي شيء.',
    fallback: 'يمكنك أيضًا تقديم الطلب على الورق: Ausländerbehörde Hafenstadt, Am Kai 1.',
    placeholder: 'نص مؤقت: هنا يوضع نص البلدية، وعليها أن تكتبه وتراجعه بنفسها.',
    catalogue: 'قائمة أنواع الحقول', catalogueLead: 'كل أنواع الحقول في كل حالاتها، لمن يعمل على Lotse. هذا ليس طلبًا.', showErrors: 'إظهار الأخطاء',
    view: 'عرض لفرق البوابة', team: 'لفرق البوابة', snippet: 'كيفية تضمين الاستمارة', copy: 'نسخ', copied: 'تم النسخ',
    explain: 'لماذا هو هكذا؟', pick: 'اختر سؤالًا أو ضع المؤشر فيه. الشروح للمختصين، باللغة الإنجليزية.', reads: 'ما يعتمد عليه', isHidden: 'مخفي',
    schemeDark: 'داكن', schemeLight: 'فاتح',
    data: 'البيانات التي سترسل الآن', events: 'الأحداث، الأحدث أولًا',
  },
};

/** The languages of the menu. */
export const LANGUAGES = Object.keys(TEXTS);
