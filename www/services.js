/** The services of the town. `online` ones have a form below `lotse/forms/`. */
export const SERVICES = [
  {
    id: 'einbuergerung',
    online: true,
    languages: ['de', 'en', 'ar'],
    names: { de: 'Einbürgerung', en: 'Naturalisation (Einbürgerung)', ar: 'التجنيس (Einbürgerung)' },
    about: { de: 'Deutsche Staatsangehörigkeit beantragen', en: 'Apply for German citizenship', ar: 'طلب الحصول على الجنسية الألمانية' },
  },
  {
    id: 'aufenthaltstitel',
    online: true,
    names: { de: 'Aufenthaltstitel', en: 'Residence title (Aufenthaltstitel)', ar: 'تصريح الإقامة (Aufenthaltstitel)' },
    about: { de: 'Erteilung oder Verlängerung beantragen', en: 'Apply for a residence title or extend one', ar: 'طلب تصريح إقامة أو تمديده' },
  },
  {
    id: 'reiseausweis',
    online: true,
    names: { de: 'Reiseausweis', en: 'Travel document (Reiseausweis)', ar: 'وثيقة سفر (Reiseausweis)' },
    about: { de: 'Für Flüchtlinge, Staatenlose und Ausländer', en: 'For refugees, stateless people and foreigners', ar: 'للاجئين وعديمي الجنسية والأجانب' },
  },
  {
    id: 'asylblg',
    online: true,
    names: { de: 'Leistungen für Asylsuchende', en: 'Benefits for asylum seekers', ar: 'إعانات لطالبي اللجوء' },
    about: { de: 'Nach dem Asylbewerberleistungsgesetz', en: 'Under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz)', ar: 'وفقًا لقانون إعانات طالبي اللجوء (Asylbewerberleistungsgesetz)' },
  },
  {
    id: 'verpflichtungserklaerung',
    online: true,
    names: { de: 'Verpflichtungserklärung', en: 'Declaration of commitment (Verpflichtungserklärung)', ar: 'تعهّد بتحمّل النفقات (Verpflichtungserklärung)' },
    about: { de: 'Für die Kosten eines Gastes einstehen', en: 'Take on the costs of a guest', ar: 'تحمّل نفقات ضيف' },
  },
  {
    id: 'beschaeftigungserlaubnis',
    online: true,
    names: { de: 'Beschäftigungserlaubnis', en: 'Work permit (Beschäftigungserlaubnis)', ar: 'تصريح عمل (Beschäftigungserlaubnis)' },
    about: { de: 'Erlaubnis zu arbeiten beantragen', en: 'Apply for permission to work', ar: 'طلب الإذن بالعمل' },
  },
  {
    id: 'aufenthaltskarte',
    online: true,
    names: {
      de: 'Aufenthaltskarte und Bescheinigungen',
      en: 'Residence card and certificates (Aufenthaltskarte)',
      ar: 'بطاقة الإقامة والشهادات (Aufenthaltskarte)',
    },
    about: {
      de: 'Für Menschen aus der EU, ihre Familien und Eltern von Kindern mit EU-Pass',
      en: 'For people from the EU, their families, and parents of children with an EU passport',
      ar: 'لمواطني الاتحاد الأوروبي وعائلاتهم ولآباء أطفال يحملون جواز سفر أوروبيًا',
    },
  },
  {
    id: 'asylblg-gesundheit',
    online: true,
    names: {
      de: 'Gesundheitsleistungen für Asylsuchende',
      en: 'Health services for asylum seekers',
      ar: 'خدمات صحية لطالبي اللجوء',
    },
    about: {
      de: 'Behandlungsschein, Zustimmung vor der Behandlung, Gesundheitskarte',
      en: 'Treatment slip (Behandlungsschein), approval before treatment, health card',
      ar: 'قسيمة العلاج (Behandlungsschein) والموافقة قبل العلاج والبطاقة الصحية',
    },
  },
];
