import type { EntryName } from '../../../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../../../src/core/gazetteer/gazetteer.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import { nisbaForms } from '../../../../src/core/nisba/nisba-forms.ts';

interface Sketch {
  kind: Kind;
  names: string[];
  short?: string[];
  famous?: string[];
  nisba?: string[];
  plural?: string[];
  parties?: string[];
}

/** A few entries that the rules can be tried on without any pack. */
const SKETCHES: Record<string, Sketch> = {
  russia: { kind: 'country', names: ['رُوسِيَا', 'الاتحاد الروسي'], nisba: ['روسي'], plural: ['روس'] },
  'north-korea': {
    kind: 'country',
    names: ['كوريا الشمالية', 'كوريا الديمقراطية'],
    nisba: ['كوري شمالي'],
  },
  'south-korea': {
    kind: 'country',
    names: ['كوريا الجنوبية', 'جمهورية كوريا'],
    nisba: ['كوري جنوبي'],
  },
  'south-africa': { kind: 'country', names: ['جنوب أفريقيا'], nisba: ['جنوب أفريقي'] },
  egypt: { kind: 'country', names: ['مِصْر'], nisba: ['مصري'] },
  india: { kind: 'country', names: ['الهند'], nisba: ['هندي'], plural: ['هنود'] },
  jordan: { kind: 'country', names: ['الأردن'], nisba: ['أردني'] },
  lebanon: { kind: 'country', names: ['لبنان'], nisba: ['لبناني'] },
  germany: { kind: 'country', names: ['ألمانيا'], nisba: ['ألماني'], plural: ['ألمان'] },
  albania: { kind: 'country', names: ['ألبانيا'], nisba: ['ألباني'] },
  turkey: { kind: 'country', names: ['تركيا'], nisba: ['تركي'], plural: ['أتراك'] },
  hungary: { kind: 'country', names: ['المجر'], nisba: ['مجري'] },
  vietnam: { kind: 'country', names: ['فيتنام'], nisba: ['فيتنامي'] },
  china: { kind: 'country', names: ['الصين'], nisba: ['صيني'] },
  sudan: { kind: 'country', names: ['السودان'], nisba: ['سوداني'] },
  laos: { kind: 'country', names: ['لاوس'] },
  azerbaijan: { kind: 'country', names: ['أذربيجان'] },
  georgia: { kind: 'country', names: ['جورجيا'] },
  'georgia-us-state': { kind: 'place', names: ['ولاية جورجيا'] },
  oman: { kind: 'country', names: ['سلطنة عُمَان'], short: ['عُمَان'] },
  'middle-east': { kind: 'place', names: ['الشرق الأوسط'] },
  'asharq-al-awsat': {
    kind: 'work',
    names: ['صحيفة الشرق الأوسط'],
    short: ['الشرق الأوسط'],
  },
  hamas: { kind: 'organisation', names: ['حركة حماس'], short: ['حماس'] },
  afp: { kind: 'organisation', names: ['فرانس برس', 'أ ف ب'] },
  'south-china-sea': { kind: 'place', names: ['بحر الصين الجنوبي'] },
  pyongyang: { kind: 'place', names: ['بيونغ يانغ', 'بيونج يانج'] },
  beijing: { kind: 'place', names: ['بكين'] },
  'abu-dhabi': { kind: 'place', names: ['أبو ظبي'] },
  'new-york': { kind: 'place', names: ['نيويورك'] },
  cairo: { kind: 'place', names: ['القاهرة'] },
  amman: { kind: 'place', names: ['عَمَّان'] },
  'vladimir-putin': { kind: 'person', names: ['فلاديمير بوتين'], famous: ['بوتين'] },
  'sergei-lavrov': { kind: 'person', names: ['سيرغي لافروف'], famous: ['لافروف'] },
  'donald-trump': { kind: 'person', names: ['دونالد ترامب'], famous: ['ترامب', 'ترمب'] },
  'karl-zeigler': { kind: 'person', names: ['كارل زايغلر'], short: ['زايغلر'] },
  'kim-jong-un': { kind: 'person', names: ['كيم جونغ أون'], short: ['كيم'] },
  'kim-jong-il': { kind: 'person', names: ['كيم جونغ إيل'], short: ['كيم'] },
  'kim-yo-jong': { kind: 'person', names: ['كيم يو جونغ'], short: ['كيم'] },
  'xi-jinping': { kind: 'person', names: ['شي جين بينغ'], short: ['شي'] },
  'recep-tayyip-erdogan': {
    kind: 'person',
    names: ['رجب طيب أردوغان', 'رجب طيب أردوجان'],
    famous: ['أردوغان', 'أردوجان'],
  },
  nato: { kind: 'organisation', names: ['حلف شمال الأطلسي', 'حلف الناتو'], famous: ['الناتو'] },
  'security-council': { kind: 'organisation', names: ['مجلس الأمن', 'مجلس الأمن الدولي'] },
  'russian-security-council': { kind: 'organisation', names: ['مجلس الأمن القومي الروسي'] },
  treaty: {
    kind: 'agreement',
    names: ['معاهدة الشراكة الاستراتيجية الشاملة', 'شراكة استراتيجية شاملة'],
  },
  'korean-war': {
    kind: 'event',
    names: ['الحرب الكورية', 'الحرب في شبه الجزيرة', 'الحرب بين كوريا الشمالية وكوريا الجنوبية'],
  },
  accord: {
    kind: 'agreement',
    names: ['اتفاق الغاز بين روسيا والصين'],
    short: ['اتفاق الغاز'],
    parties: ['russia', 'china'],
  },
  friendship: { kind: 'agreement', names: ['معاهدة الصداقة بين روسيا وكوريا الشمالية'] },
  'hwasong-15': { kind: 'term', names: ['هواسونغ-15'] },
};

export function smallWorld(): Gazetteer {
  return Gazetteer.of(Object.entries(SKETCHES).map(([id, sketch]) => namedEntry(id, sketch)));
}

function namedEntry(id: string, sketch: Sketch): NamedEntry {
  const [main = '', ...aliases] = sketch.names;
  const name = (text: string, role: EntryName['role'], alone = true): EntryName => ({
    text,
    language: 'ar',
    role,
    alone,
  });
  return {
    id,
    kind: sketch.kind,
    related: (sketch.parties ?? []).map((entry) => ({ as: 'see-also', entry })),
    names: [
      name(main, 'main'),
      ...aliases.map((text) => name(text, 'alias')),
      ...(sketch.short ?? []).map((text) => name(text, 'short', false)),
      ...(sketch.famous ?? []).map((text) => name(text, 'short')),
      ...(sketch.nisba ?? []).flatMap((lemma) =>
        nisbaForms(lemma, sketch.plural).map((text) => name(text, 'nisba')),
      ),
    ],
  };
}
