/** Every type of field in every state: what is filled in and what is wrong is typed here, in the language of the page. */
import { onLanguage, text } from './portal.js';

const form = document.querySelector('lotse-form');
const date = (day, month, year) => ({ day, month, year });

/** What is typed into `filled` and into `wrong`, by the path of the type. */
const TYPED = {
  'texts.text': ['Nguyễn Thị Ánh', 'محمد'],
  'texts.multiline': ['Erste Zeile\nZweite Zeile', 'x'.repeat(320)],
  'texts.pattern': ['AB1234', 'ab12'],
  'numbers.integer': ['42', '1200'],
  'numbers.decimal': ['٢٫٥', 'zwölf'],
  'numbers.money': ['1250', '20 $'],
  'numbers.height': ['172 cm', '172 m'],
  'numbers.area': ['48', '3'],
  'numbers.hours': ['38', '60'],
  'dates.date': [date('27', '3', '1985'), date('31', '4', '1985')],
  'dates.partialDate': [date('', '', '1985'), date('12', '', '1985')],
  'dates.month': [date('', '3', '2024'), date('', '13', '2024')],
  'dates.time': ['14:30', '25:00'],
  'choices.boolean': ['true'],
  'choices.radio': ['b'],
  'choices.select': ['05'],
  'choices.combobox': ['475'],
  'choices.document': ['02'],
  'choices.several': [['a', 'b'], ['a', 'c']],
  'contact.email': ['ali@gmial.com', 'ali@gmail'],
  'contact.phone': ['+49 251 4920', '123'],
  'contact.url': ['https://example.org/', 'ftp://example.org/'],
  'contact.postcode': ['48143', '00123'],
  'numbersOfPeople.iban': ['DE02 1203 0000 0000 2020 51', 'DE89370400440532013001'],
  'numbersOfPeople.bic': ['BYLADEM1001', 'BYLA'],
  'numbersOfPeople.taxId': ['36574261809', '36574261890'],
  'numbersOfPeople.azrNumber': ['150901123456', '151301123456'],
  'numbersOfPeople.socialInsuranceNumber': ['15070649C103', '15070649C104'],
  'numbersOfPeople.healthInsuranceNumber': ['A123456780', 'A123456781'],
  'numbersOfPeople.ags': ['05515000', '99515000'],
  'numbersOfPeople.ars': ['055150000000', '0551500'],
  'numbersOfPeople.passportNumber': ['C01X00T47', 'C'],
  'numbersOfPeople.residencePermitNumber': ['Y12345678', 'YO'],
};

/** What stands in single fields: the text that "other" asks for, and the lines of a passport, right and wrong. */
const SINGLE = {
  'choices.other.filled': 'other',
  'choices.other.filledOther': 'Ein Umzug',
  'choices.severalOther.filled': ['a', 'other'],
  'choices.severalOther.filledOther': 'Gebärdensprache',
  'choices.eyes.filled': '98',
  'choices.eyes.filledOther': 'Bernstein',
  // Without the text, and with one that is too long.
  'choices.other.wrong': 'other',
  'choices.severalOther.wrong': ['b', 'other'],
  'choices.severalOther.wrongOther': 'Gebärdensprache '.repeat(6),
  'choices.eyes.wrong': '98',
};
const LINES = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nC01X00T478UTO7408122F3004157<<<<<<<<<<<<<<00';
const PASSPORT = { 'passport.givenNames': 'Anne', 'passport.mrz': LINES, 'passport.other.mrz': LINES.replace('740812', '740813') };

const ROWS = {
  'rows.card': [{ name: 'Amira' }],
  'rows.stay': [
    { begin: date('1', '8', '2018'), end: date('31', '5', '2020'), place: 'Hamm' },
    { begin: date('1', '7', '2021'), end: date('30', '6', '2024'), place: 'Köln' },
    { begin: date('1', '3', '2024'), place: 'Essen' },
  ],
  'rows.person': [{ age: '30' }, { age: '6' }],
};

function fill() {
  for (const [path, [filled, wrong]] of Object.entries(TYPED)) {
    form.set(`${path}.filled`, filled);
    if (wrong !== undefined) form.set(`${path}.wrong`, wrong);
  }
  for (const [path, input] of Object.entries(SINGLE)) form.set(path, input);
  for (const [repeat, rows] of Object.entries(ROWS)) {
    rows.forEach((row, index) => {
      form.session.addRow(repeat);
      for (const [name, input] of Object.entries(row)) form.set(`${repeat}[${index + 1}].${name}`, input);
    });
  }
}
// The form may have been quicker than this script.
if (form.session) fill();
else form.addEventListener('lotse-ready', fill);

// The engine that reads the lines comes with the page that shows them.
form.addEventListener('lotse-step', ({ detail }) => {
  if (detail.path === 'passport' && !form.session.node('passport.mrz').input) for (const [path, input] of Object.entries(PASSPORT)) form.set(path, input);
});

document.getElementById('errors').addEventListener('click', () => form.next());

onLanguage((tag) => {
  form.lang = tag;
  document.title = text('catalogue');
});
