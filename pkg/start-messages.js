/**
 * The only sentences outside of `locales/`: what is said when nothing could be loaded, not even the messages.
 * @module
 */

/**
 * By language: the form cannot be shown; what to do; try again.
 * @type {Readonly<Record<string, readonly [string, string, string]>>}
 */
export const START_MESSAGES = Object.freeze({
  de: ['Das Formular kann gerade nicht angezeigt werden.', 'Prüfen Sie Ihre Internet-Verbindung. Versuchen Sie es dann noch einmal.', 'Noch einmal versuchen'],
  en: ['The form cannot be shown right now.', 'Check your internet connection. Then try again.', 'Try again'],
  ar: ['لا يمكن عرض الاستمارة الآن.', 'تحقّق من اتصالك بالإنترنت، ثم حاول مرة أخرى.', 'حاول مرة أخرى'],
});
