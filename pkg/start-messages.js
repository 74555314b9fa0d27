/**
 * The only sentences outside of `locales/`: what is said when nothing could be loaded, not even the messages. In the
 * languages of the people who fill in these forms, whether or not the form has them. All but German were made by machine
 * and have not been reviewed by somebody who speaks the language.
 * @module
 */

/** @typedef {readonly [string, string, string]} Sentences the form cannot be shown; what to do; try again */

/** @type {Sentences} */
const PERSIAN = ['فرم در حال حاضر نمایش داده نمی‌شود.', 'اتصال اینترنت خود را بررسی کنید. سپس دوباره تلاش کنید.', 'تلاش دوباره'];
/** @type {Sentences} */
const KURMANJI = ['Form niha nayê nîşandan.', 'Girêdana xwe ya înternetê kontrol bike. Paşê dîsa biceribîne.', 'Dîsa biceribîne'];

/** By language; the first one is taken where none fits. @type {Readonly<Record<string, Sentences>>} */
export const START_MESSAGES = Object.freeze({
  de: ['Das Formular kann gerade nicht angezeigt werden.', 'Prüfen Sie Ihre Internet-Verbindung. Versuchen Sie es dann noch einmal.', 'Noch einmal versuchen'],
  en: ['The form cannot be shown right now.', 'Check your internet connection. Then try again.', 'Try again'],
  ar: ['لا يمكن عرض الاستمارة الآن.', 'تحقّق من اتصالك بالإنترنت، ثم حاول مرة أخرى.', 'حاول مرة أخرى'],
  tr: ['Form şu anda gösterilemiyor.', 'İnternet bağlantınızı kontrol edin. Sonra yeniden deneyin.', 'Yeniden dene'],
  uk: ['Форму зараз неможливо показати.', 'Перевірте підключення до інтернету. Потім спробуйте ще раз.', 'Спробувати ще раз'],
  ru: ['Форму сейчас невозможно показать.', 'Проверьте подключение к интернету. Затем попробуйте ещё раз.', 'Попробовать ещё раз'],
  fr: ['Le formulaire ne peut pas être affiché pour le moment.', 'Vérifiez votre connexion Internet. Puis réessayez.', 'Réessayer'],
  fa: PERSIAN,
  prs: PERSIAN,
  ps: ['دا فورمه اوس نشي ښودل کېدای.', 'خپل انټرنېټ وګورئ. بیا یو ځل بیا هڅه وکړئ.', 'بیا هڅه وکړئ'],
  ku: KURMANJI,
  kmr: KURMANJI,
  ckb: ['لە ئێستادا ناتوانرێت فۆڕمەکە پیشان بدرێت.', 'پەیوەندیی ئینتەرنێتەکەت بپشکنە، پاشان دووبارە هەوڵ بدەوە.', 'دووبارە هەوڵ بدەوە'],
  ti: ['እቲ ቅጥዒ ሕጂ ክረአ ኣይከኣልን እዩ።', 'ናይ ኢንተርነት መስመርኩም ኣረጋግጹ። ድሕሪኡ እንደገና ፈትኑ።', 'እንደገና ፈትን'],
  so: ['Foomka hadda lama soo bandhigi karo.', 'Hubi xiriirkaaga internetka. Kadib isku day mar kale.', 'Isku day mar kale'],
});
