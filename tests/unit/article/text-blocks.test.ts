import { describe, expect, it } from 'vitest';
import {
  collectBlocks,
  kindOf,
  offsetIn,
  rangeOf,
  type TextBlock,
} from '../../../src/article/text-blocks.ts';
import { page } from './page.ts';

function texts(body: string): string[] {
  return collectBlocks(page(body).body).map((block) => block.text);
}

function only(body: string): TextBlock {
  const [block, ...more] = collectBlocks(page(body).body);
  expect(more).toEqual([]);
  return block!;
}

/** The characters a block's segments stand for, white space as a space. */
function copied(block: TextBlock): string {
  return block.segments
    .map(({ node, offset, length }) => node.data.slice(offset, offset + length))
    .join('|')
    .replace(/\s/gu, ' ');
}

describe('collectBlocks', () => {
  it.each([
    ['paragraphs', '<p>واحد</p><p>اثنان</p>', ['واحد', 'اثنان']],
    ['bare text beside blocks', 'قبل<div>داخل</div>بعد', ['قبل', 'داخل', 'بعد']],
    ['two line breaks', '<div>واحد<br>\n <br/>اثنان</div>', ['واحد', 'اثنان']],
    ['a line break after a sentence', '<div>انتهى.<br>بدأ</div>', ['انتهى.', 'بدأ']],
    ['a line break after a line in bold', '<td><b>عنوان</b><br>نص</td>', ['عنوان', 'نص']],
    ['a line break in wrapped text', '<p>سطر<br>يتبعه سطر</p>', ['سطر يتبعه سطر']],
    ['inline elements', '<p>قال <b>الو<i>زي</i>ر</b> أمس</p>', ['قال الوزير أمس']],
    ['nested lists', '<ul><li>أ<ul><li>ب</li></ul>ج</li></ul>', ['أ', 'ب', 'ج']],
    ['cells', '<table><tr><td>أ</td><th>ب</th></tr></table>', ['أ', 'ب']],
    ['empty blocks between', '<div>أ<hr>ب<div></div>ج</div>', ['أ', 'ب', 'ج']],
    ['scripts and controls', '<p>أ<script>x()</script><button>ب</button>ج</p>', ['أج']],
    ['hidden text', '<p hidden>أ</p><p style="color:red; display: none">ب</p><p>ج</p>', ['ج']],
    ['what lies beside', '<nav>أ</nav><aside><p>ب</p></aside><footer>ج</footer><p>د</p>', ['د']],
    ['an unclosed nav around all', '<nav>أ<main><p>ب</p></main>', ['أ', 'ب']],
    ['content behind an open dialog', '<div aria-hidden="true"><h1>أ</h1></div>', ['أ']],
    [
      'forms as plain wrappers',
      '<form><label>أ</label><p>ب</p><select><option>ج</select></form>',
      ['ب'],
    ],
    [
      'code, but not verse in pre',
      '<pre>let x = 1;</pre><pre>قفا نبك\nمن ذكرى</pre>',
      ['قفا نبك من ذكرى'],
    ],
    ['marks that show nothing', '<p>\u200f&nbsp;\ufeff</p><p>أ</p>', ['أ']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('collapses white space and keeps the way back', () => {
    const block = only('<p>\n  قال   <b> الوزير\n</b>&nbsp;أمس <i></i> </p>');
    expect(block.text).toBe('قال الوزير أمس');
    expect(copied(block)).toBe('قال |الوزير |أمس');
    for (const { start, node, offset, length } of block.segments)
      expect(node.data.slice(offset, offset + length).replace(/\s/gu, ' ')).toBe(
        block.text.slice(start, start + length),
      );
  });

  it('names kinds by the nearest telling ancestor', () => {
    const kinds = collectBlocks(
      page(
        '<h2>أ</h2><blockquote><p>ب</p></blockquote><figure><figcaption>ج</figcaption></figure>' +
          '<ol><li><p>د</p></li></ol><dl><dt>ه</dt></dl><table><tr><td>و</td></tr></table>',
      ).body,
    ).map((block) => block.kind);
    expect(kinds).toEqual(['heading', 'quote', 'caption', 'item', 'item', 'paragraph']);
  });

  it('does not look above the root for a kind', () => {
    const document = page('<ul><li><div id="root"><p>أ</p></div></li></ul>');
    const root = document.getElementById('root')!;
    expect(collectBlocks(root)[0]?.kind).toBe('paragraph');
    expect(kindOf(root, document.body)).toBe('item');
  });

  it('measures links', () => {
    const [block] = collectBlocks(page('<p>قال <a href="#">الوزير</a> أمس</p>').body);
    expect(block?.linked).toBe('الوزير'.length);
  });

  it('survives deep nesting', () => {
    expect(texts('<div>'.repeat(600) + 'أ')).toEqual(['أ']);
  });
});

describe('rangeOf and offsetIn', () => {
  const body = '<p>قال <b>وزير\n  الخارجية</b> أمس</p>';

  it('spans text nodes', () => {
    const block = only(body);
    const start = block.text.indexOf('وزير');
    const end = start + 'وزير الخارجية'.length;
    const range = rangeOf(block, start, end)!;
    expect(range.startContainer).toBe(range.endContainer);
    const node = range.startContainer as Text;
    expect(node.data.slice(range.startOffset, range.endOffset)).toBe('وزير\n  الخارجية');
    const across = rangeOf(block, 0, end)!;
    expect((across.startContainer as Text).data).toBe('قال ');
    expect(across.endContainer).toBe(node);
  });

  it('is the inverse of offsetIn for every unit', () => {
    const block = only(body);
    for (let i = 0; i < block.text.length; i++) {
      const range = rangeOf(block, i, i + 1)!;
      expect(offsetIn(block, range.startContainer as Text, range.startOffset)).toBe(i);
    }
  });

  it('puts a position in collapsed space after it, and one past the end at the end', () => {
    const block = only(body);
    const node = block.segments.find((segment) => segment.node.data.startsWith('وزير'))!.node;
    expect(offsetIn(block, node, node.data.indexOf('\n') + 2)).toBe(block.text.indexOf('الخارجية'));
    expect(offsetIn(block, node, node.data.length)).toBe(block.text.indexOf(' أمس'));
    expect(offsetIn(block, page('أ').createTextNode('أ'), 0)).toBeNull();
  });

  it('is null for nothing, for text that changed and for nodes that left', () => {
    const block = only(body);
    expect(rangeOf(block, 3, 3)).toBeNull();
    const node = block.segments[0]!.node;
    node.data = 'عاد ';
    expect(rangeOf(block, 0, 3)).toBeNull();
    node.data = 'قال ثم ';
    expect(rangeOf(block, 0, 3)).not.toBeNull();
    node.remove();
    expect(rangeOf(block, 0, 3)).toBeNull();
  });
});

describe('a heading left open', () => {
  const long = 'قال المتحدث باسم البلدية إن العمل في الجسر الجديد سينتهي قبل حلول الشتاء. '.repeat(
    3,
  );
  const kinds = (body: string): string[] => collectBlocks(page(body).body).map(({ kind }) => kind);

  it('does not make headings of the paragraphs it takes in', () => {
    expect(kinds(`<h1>الجسر الجديد<div><p>${long}<p>${long}</div>`)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('a headline in boxes of its own stays one', () => {
    expect(kinds('<h1><div><div>الجسر الجديد</div></div></h1>')).toEqual(['heading']);
  });

  it('collapses spaces over many short pieces', () => {
    expect(only('<p>' + '<a> جسر </a> '.repeat(3) + '</p>').text).toBe('جسر جسر جسر');
    expect(only('<p>جسر<br> <b> جديد</b></p>').text).toBe('جسر جديد');
  });
});
