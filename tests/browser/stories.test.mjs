// Each service from its first page to what is sent, by its longest story, in German and in English, on a screen of
// 360 px: every answer is tapped or typed, and what the page hands over is what the native engine sends.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { expectAxeClean, expectNoOverflow, launch } from './harness.mjs';
import { BrowserPlayer, serveExpectations } from './player.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'lotse-stories-'));
const read = (file) => JSON.parse(readFileSync(join(directory, file), 'utf8'));

// The engine that plays them natively says what there is, and what comes of it.
execFileSync('cargo', ['run', '--quiet', '--package=lotse-cli', '--', 'test', 'forms', '--export-json', directory], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'pipe'],
});
const stories = read('index.json').filter((entry) => entry.longest);

const portal = await launch();
after(async () => {
  await portal.close();
  rmSync(directory, { recursive: true, force: true });
});

test('every service has a longest story', () => {
  assert.deepEqual([...new Set(stories.map(({ service }) => service))], stories.map(({ service }) => service));
  assert.equal(stories.length, 8);
});

/** A page may wait for its own timers while another is filled in. */
describe('the longest story', { concurrency: 3 }, () => {
  for (const entry of stories) {
    for (const language of ['de', 'en']) test(`${entry.service} in ${language}`, { timeout: 300_000 }, () => playStory(entry, language));
  }
});

const withoutHashes = (data) => JSON.parse(JSON.stringify(data, (name, value) => (name === 'sha512' ? undefined : value)));

async function playStory(entry, language) {
  const story = read(entry.file);
  const prepare = async (page) => {
    await page.clock.setFixedTime(new Date(`${story.today.slice(0, 10)}T12:00:00+01:00`));
    await serveExpectations(page);
  };
  await portal.visit(`/service.html?service=${entry.service}&lang=${language}`, { prepare }, async (page) => {
    const player = new BrowserPlayer(page, language, async () => {
      await expectNoOverflow(page);
      // The German pages, with their errors, are looked at in services.test.mjs; the same markup need not be twice.
      if (language === 'en') await expectAxeClean(page);
    });
    await player.start(story);
    await player.play(story.steps);
    const [sent, ...more] = await player.submitted();
    assert.equal(more.length, 0, 'sent once');
    // A story states files without their contents: no hash.
    assert.deepEqual(withoutHashes(sent.data), withoutHashes(read(entry.outcome).submission.data));
    assert.equal(sent.form.id, entry.service);
    assert.equal(sent.language, language);
    assert.equal(sent.record.language, 'de');
  });
}
