import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../../src/core/transliteration/transliterate.ts';

/** Vocalised name, ALA-LC, plain. */
const NAMES: [string, string, string][] = [
  // Foreign names.
  ['سِيرْغِي لَافْرُوف', 'Sīrghī Lāfrūf', 'Sirghi Lafruf'],
  ['فْلَادِيمِير بُوتِين', 'Flādīmīr Būtīn', 'Fladimir Butin'],
  ['كِيم جُونْغ أُون', 'Kīm Jūngh Ūn', 'Kim Jungh Un'],
  ['بْيُونْغ يَانْغ', 'Byūngh Yāngh', 'Byungh Yangh'],
  ['نِيُويُورْك', 'Niyūyūrk', 'Niyuyurk'],
  ['ڤِيِينَّا', 'Viyīnnā', 'Viyinna'],
  // The article: sun letters are written as they stand.
  ['الشَّمْس', 'al-Shams', 'al-Shams'],
  ['القَمَر', 'al-Qamar', 'al-Qamar'],
  ['اللُّغَة', 'al-Lughah', 'al-Lugha'],
  ['الأُمَم المُتَّحِدَة', 'al-Umam al-Muttaḥidah', 'al-Umam al-Muttahida'],
  ['الِاتِّحَاد الأُورُوبِّيّ', 'al-Ittiḥād al-Ūrūbbī', 'al-Ittihad al-Urubbi'],
  ['الاتِّحَاد', 'al-Ittiḥād', 'al-Ittihad'],
  ['أَلْبَانِيَا', 'Albāniyā', 'Albaniya'],
  // Proclitics before the article.
  ['مَجْلِس السِّلْم وَالأَمْن', 'Majlis al-Silm wa-al-Amn', 'Majlis al-Silm wal-Amn'],
  ['صُنْدُوق لِلطُّفُولَة', 'Ṣundūq lil-Ṭufūlah', 'Sunduq lil-Tufula'],
  ['وَزِير', 'Wazīr', 'Wazir'],
  // Ta marbuta.
  ['غَزَّة', 'Ghazzah', 'Ghazza'],
  ['جَامِعَة القَاهِرَة', 'Jāmiʻat al-Qāhirah', 'Jamiat al-Qahira'],
  ['مَدِينَة غَزَّة', 'Madīnat Ghazzah', 'Madinat Ghazza'],
  ['فَاطِمَة يُوسُف', 'Fāṭimah Yūsuf', 'Fatima Yusuf'],
  ['مَدِينَةٌ كَبِيرَةٌ', 'Madīnah Kabīrah', 'Madina Kabira'],
  ['المَدِينَة المُنَوَّرَة', 'al-Madīnah al-Munawwarah', 'al-Madina al-Munawwara'],
  ['قَنَاة السُّوَيْس', 'Qanāt al-Suways', 'Qanat al-Suways'],
  ['مُعَاهَدَةُ سْتَارْت', 'Muʻāhadat Stārt', 'Muahadat Start'],
  ['كُورِيَّة شَمَالِيَّة', 'Kūrīyah Shamālīyah', 'Kuriya Shamaliya'],
  ['حَمَاة', 'Ḥamāh', 'Hama'],
  // Waw and ya.
  ['بَيْرُوت', 'Bayrūt', 'Bayrut'],
  ['الدَّوْلَة', 'al-Dawlah', 'al-Dawla'],
  ['الكُوَيْت', 'al-Kuwayt', 'al-Kuwayt'],
  ['أَوَّل', 'Awwal', 'Awwal'],
  ['أَيَّام', 'Ayyām', 'Ayyam'],
  ['قُوَّة', 'Qūwah', 'Quwa'],
  ['شَاي', 'Shāy', 'Shay'],
  ['دَلْو', 'Dalw', 'Dalw'],
  ['عَرَبِيّ', 'ʻArabī', 'Arabi'],
  ['عَرَبِيَّة', 'ʻArabīyah', 'Arabiya'],
  ['عَدُوّ', 'ʻAdūw', 'Aduw'],
  ['سَيِّد', 'Sayyid', 'Sayyid'],
  ['رُوسِيَا', 'Rūsiyā', 'Rusiya'],
  // Alef in its uses.
  ['مُوسَى', 'Mūsá', 'Musa'],
  ['مُسْتَشْفًى', 'Mustashfan', 'Mustashfan'],
  ['المُسْتَشْفَى', 'al-Mustashfá', 'al-Mustashfa'],
  ['آسْيَا', 'Āsyā', 'Asya'],
  ['قُرْآن', 'Qurʼān', 'Quran'],
  ['كَتَبُوا', 'Katabū', 'Katabu'],
  ['الرَّحْمٰن', 'al-Raḥmān', 'al-Rahman'],
  // Hamza.
  ['رَئِيس الوُزَرَاء', 'Raʼīs al-Wuzarāʼ', 'Rais al-Wuzara'],
  ['مُؤْتَمَر', 'Muʼtamar', 'Mutamar'],
  ['إِيرَان', 'Īrān', 'Iran'],
  ['ٱلشَّمْس', 'al-Shams', 'al-Shams'],
  ['سُؤَال', 'Suʼāl', 'Sual'],
  // Case endings are not read, tanwin in adverbs and defective nouns alone.
  ['طَبْعًا', 'Ṭabʻan', 'Taban'],
  ['طَبْعاً', 'Ṭabʻan', 'Taban'],
  ['فَجْأَةً', 'Fajʼatan', 'Fajatan'],
  ['مَسَاءً', 'Masāʼan', 'Masaan'],
  ['قَاضٍ', 'Qāḍin', 'Qadin'],
  ['زَيْدٍ', 'Zayd', 'Zayd'],
  ['كِتَابٌ', 'Kitāb', 'Kitab'],
  ['دِمَشْقُ', 'Dimashq', 'Dimashq'],
  ['هُوَ', 'Huwa', 'Huwa'],
  // Two letters that would read as one.
  ['أَدْهَم', 'Adʹham', 'Adham'],
  // Words that are read otherwise than they are written.
  ['عَبْد الله', 'ʻAbd Allāh', 'Abdullah'],
  ['عَبْد الفَتَّاح السِّيسِي', 'ʻAbd al-Fattāḥ al-Sīsī', 'Abdel Fattah al-Sisi'],
  ['عَبْد', 'ʻAbd', 'Abd'],
  ['مُحَمَّد بن سَلْمَان', 'Muḥammad ibn Salmān', 'Muhammad bin Salman'],
  ['مُحَمَّدُ بْنُ سَلْمَانَ', 'Muḥammad ibn Salmān', 'Muhammad bin Salman'],
  ['بِن عَلِيّ', 'Bin ʻAlī', 'Bin Ali'],
  ['ابْن خَلْدُون', 'Ibn Khaldūn', 'Ibn Khaldun'],
  ['بُنّ يَمَنِيّ', 'Bunn Yamanī', 'Bunn Yamani'],
  ['مُوزَا بِنْت نَاصِر', 'Mūzā bint Nāṣir', 'Muza bint Nasir'],
  ['آل سُعُود', 'Āl Suʻūd', 'Al Suud'],
  ['أبو مَازِن', 'Abū Māzin', 'Abu Mazin'],
  ['عَمْرو', 'ʻAmr', 'Amr'],
  ['عمرو', 'ʻAmr', 'Amr'],
  ['عُمَر', 'ʻUmar', 'Umar'],
  ['طه', 'Ṭāhā', 'Taha'],
  ['دَاوُد', 'Dāwūd', 'Dawud'],
  ['مِائَة', 'Miʼah', 'Mia'],
  ['حِزْب اللَّه', 'Ḥizb Allāh', 'Hizb Allah'],
  ['الحَمْدُ لِلَّه', 'al-Ḥamd lillāh', 'al-Hamd lillah'],
  // Marks that a rule supplies.
  ['أَفغَانِستَان', 'Afghānistān', 'Afghanistan'],
  ['فلَادِيمِير', 'Flādīmīr', 'Fladimir'],
  ['طَهرَان', 'Ṭahrān', 'Tahran'],
  ['القَاهِرة', 'al-Qāhirah', 'al-Qahira'],
  // What is no word.
  ['مَجْمُوعَة الـ20', 'Majmūʻat al-20', 'Majmuat al-20'],
  ['سُو-57', 'Sū-57', 'Su-57'],
];

describe('transliterate', () => {
  it.each(NAMES)('%s is %s, in newspapers %s', (vocalised, alaLc, plain) => {
    expect(transliterate(vocalised, 'ala-lc')).toBe(alaLc);
    expect(transliterate(vocalised, 'plain')).toBe(plain);
  });

  it('reads shadda and vowel in either order, tatweel and presentation forms', () => {
    expect(transliterate('غ\u064eز\u0651\u064eة', 'plain')).toBe('Ghazza');
    expect(transliterate('غ\u064eز\u064e\u0651ة', 'plain')).toBe('Ghazza');
    expect(transliterate('غَـــزَّة', 'plain')).toBe('Ghazza');
    expect(transliterate('\ufecf\u064eز\u0651\u064eة', 'plain')).toBe('Ghazza');
  });

  it.each([
    ['بوتين', 'no mark at all'],
    ['مُحمد', 'two vowels in a row left out'],
    ['محَمَّد', 'no Arabic word begins with two consonants'],
    ['محمّد', 'a doubled letter without a vowel'],
    ['أوكرَانيا', 'the vowel of the first hamza is not written'],
    ['اوبَاما', 'an alef that may be any vowel'],
    ['فِلسطين المحتلة', 'a second word without marks'],
    ['Moscow', 'no Arabic'],
    ['', 'nothing'],
  ])('does not pretend to read %s: %s', (text) => {
    expect(transliterate(text, 'ala-lc')).toBeNull();
  });
});
