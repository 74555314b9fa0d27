import '@lotse/form';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [language, setLanguage] = useState('de');
  const [changes, setChanges] = useState(0);
  const [sent, setSent] = useState(null);

  /** In place of a back-end. */
  const send = async (data) => {
    setSent(data);
    return 'RR-1';
  };

  return (
    <>
      <h1>Rückruf</h1>
      <p>
        <button type="button" onClick={() => setLanguage('de')}>Deutsch</button>{' '}
        <button type="button" onClick={() => setLanguage('ar')}>العربية</button> <span id="changes">{changes}</span>
      </p>
      {/* Functions and objects are new at each rendering: the form does not mind. */}
      <lotse-form
        src="/forms/callback/"
        lang={language}
        prefill={{ 'demo.nothing': '1' }}
        onlotse-change={() => setChanges((count) => count + 1)}
        onlotse-submit={({ detail }) => detail.waitUntil(send(detail.data))}
      >
        <p>Rufen Sie uns an: 0123 456.</p>
      </lotse-form>
      <output id="sent">{sent && JSON.stringify(sent)}</output>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<App />);
