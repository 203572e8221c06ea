import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, withSite } from '../../../src/core/settings.ts';
import { changeSettings, getSettings } from '../../../src/storage/settings-store.ts';
import { freshDatabase } from './sample-pack.ts';

describe('settings', () => {
  it('are the defaults before any is set, each time anew', async () => {
    const db = freshDatabase();
    const settings = await getSettings(db);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    settings.sitesOff.push('news.example');
    expect(await getSettings(db)).toEqual(DEFAULT_SETTINGS);
  });

  it('change one by one', async () => {
    const db = freshDatabase();
    await changeSettings(db, { welcomed: true, sitesOff: ['news.example'] });
    const after = await changeSettings(db, { interfaceLanguage: 'ar' });
    expect(after).toEqual({
      ...DEFAULT_SETTINGS,
      welcomed: true,
      sitesOff: ['news.example'],
      interfaceLanguage: 'ar',
    });
    expect(await getSettings(db)).toEqual(after);
  });

  it('do not undo one another when they change at the same time', async () => {
    const db = freshDatabase();
    await Promise.all([
      changeSettings(db, { welcomed: true }),
      changeSettings(db, { access: 'everywhere' }),
    ]);
    expect(await getSettings(db)).toMatchObject({ welcomed: true, access: 'everywhere' });
  });

  it('are changed as they are by then, not as they were seen', async () => {
    const db = freshDatabase();
    const listed = (host: string) =>
      changeSettings(db, ({ sitesOff }) => ({ sitesOff: withSite(sitesOff, host, true) }));
    await Promise.all([listed('one.example'), listed('other.example'), listed('one.example')]);
    expect((await getSettings(db)).sitesOff.toSorted()).toEqual(['one.example', 'other.example']);
    await changeSettings(db, ({ sitesOff }) => ({
      sitesOff: withSite(sitesOff, 'one.example', false),
    }));
    expect((await getSettings(db)).sitesOff).toEqual(['other.example']);
  });

  it('are the defaults where another version stored what this one does not know', async () => {
    const db = freshDatabase();
    await db.settings.bulkPut([
      { key: 'access', value: 'sometimes' },
      { key: 'sitesOff', value: 'news.example' },
      { key: 'welcomed', value: true },
      { key: 'of-the-future', value: 1 },
    ]);
    expect(await getSettings(db)).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
  });
});
