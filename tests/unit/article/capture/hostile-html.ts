/** Ways to run, load or style something from HTML, each by its name: for all that shows HTML which others wrote. */
export const HOSTILE: [name: string, html: string][] = [
  ['a script', '<p>x</p><script>boom()</script>'],
  ['a script in pieces', '<scr<script>ipt>boom()</scr</script>ipt>'],
  ['a handler', '<p onclick="boom()" onmouseover=boom()>x</p>'],
  ['a handler without space', '<img/src="x"/onerror=boom()>'],
  ['a handler after a line feed', '<b\nonfocus\n=\nboom() tabindex=0 autofocus>x</b>'],
  ['a broken image', '<img src=x onerror=boom()>'],
  [
    'an image that reports',
    '<img src="https://tracker.example/p.gif" srcset="https://tracker.example/2 2x">',
  ],
  ['a link that runs', '<a href="javascript:boom()">x</a>'],
  ['a link that runs, disguised', '<a href=" &#106;ava&#x0A;script&colon;boom()">x</a>'],
  ['a link of data', '<a href="data:text/html,<script>boom()</script>">x</a>'],
  ['a link of vbscript', '<a href="vbscript:boom()">x</a>'],
  ['a link of a blob', '<a href="blob:https://news.example/1">x</a>'],
  ['a link into the extension', '<a href="panel.html">x</a><a href="/panel.html">y</a>'],
  ['a link that pings', '<a href="https://a.example" ping="https://tracker.example">x</a>'],
  [
    'a style',
    '<style>@import "https://tracker.example/a.css"; p{background:url(//tracker.example)}</style><p>x</p>',
  ],
  [
    'a style attribute',
    '<p style="background:url(https://tracker.example);position:fixed;inset:0">x</p>',
  ],
  [
    'a style that reads attributes',
    '<style>a[href^="https://a"]{background:url(//tracker.example/a)}</style><a href="https://a.example">x</a>',
  ],
  [
    'a style sheet',
    '<link rel=stylesheet href="https://tracker.example/a.css"><link rel=prefetch href=//t.example>',
  ],
  ['a base', '<base href="https://evil.example/"><a href="x">x</a>'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://evil.example">'],
  [
    'a frame',
    '<iframe src="https://evil.example"></iframe><frameset><frame src=//evil.example></frameset>',
  ],
  ['a frame with its own document', '<iframe srcdoc="<script>boom()</script>"></iframe>'],
  [
    'an object',
    '<object data="https://evil.example/x.swf"><embed src="https://evil.example/x"></object>',
  ],
  [
    'a form',
    '<form action="https://evil.example"><input name=q autofocus onfocus=boom()><button formaction="javascript:boom()">x</button></form>',
  ],
  ['a form around all', '<form id=f></form><input form=f name=attributes><p>x</p>'],
  [
    'names that stand for properties',
    '<a id=body name=cookie href="https://a.example">x</a><form name=parentNode></form>',
  ],
  [
    'SVG that runs',
    '<svg onload=boom()><script>boom()</script><a xlink:href="javascript:boom()"><text>x</text></a></svg>',
  ],
  [
    'SVG that animates a link',
    '<svg><a><animate attributeName=href values="javascript:boom()"/><text>x</text></a></svg>',
  ],
  [
    'SVG that uses another',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=boom()>#x"/></svg>',
  ],
  [
    'SVG with HTML within',
    '<svg><foreignObject><p onclick=boom()>x</p><iframe src=//evil.example></iframe></foreignObject></svg>',
  ],
  ['SVG with a style that ends early', '<svg><style><img src=x onerror=boom()></style></svg>'],
  [
    'MathML that runs',
    '<math><mtext><a xlink:href="javascript:boom()">x</a></mtext><maction actiontype="statusline#https://evil.example">y</maction></math>',
  ],
  [
    'MathML and a table that change places',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=boom()&gt;">',
  ],
  [
    'a form in a form in MathML',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=boom()>',
  ],
  [
    'text that becomes markup',
    '<noscript><p title="</noscript><img src=x onerror=boom()>"></noscript>',
  ],
  ['a title that ends early', '<title><p title="</title><img src=x onerror=boom()>"></title>'],
  ['a template', '<template><script>boom()</script><img src=x onerror=boom()></template>'],
  [
    'a shadow root',
    '<div><template shadowrootmode=open><style>*{display:none}</style><img src=//t.example></template>x</div>',
  ],
  ['a comment that ends early', '<!--><img src=x onerror=boom()>--><p>x</p>'],
  ['a comment of a bang', '<!--[if gte IE 4]><script>boom()</script><![endif]--><p>x</p>'],
  ['a section of data', '<![CDATA[<script>boom()</script>]]><p>x</p>'],
  [
    'an element that plays',
    '<audio src=//t.example autoplay onloadstart=boom()></audio><video poster=//t.example><source src=x onerror=boom()></video>',
  ],
  [
    'a picture of sources',
    '<picture><source srcset="https://tracker.example/a.webp"><img src=x></picture>',
  ],
  [
    'a background of a table',
    '<table background="https://tracker.example/a.gif"><tr><td background="javascript:boom()">x</td></tr></table>',
  ],
  ['details that open', '<details open ontoggle=boom()><summary>x</summary>y</details>'],
  ['a dialog', '<dialog open onclose=boom()>x</dialog>'],
  [
    'a popover',
    '<button popovertarget=p>x</button><div popover id=p onbeforetoggle=boom()>y</div>',
  ],
  ['a marquee', '<marquee onstart=boom()>x</marquee>'],
  ['an unknown element', '<x-news onclick=boom() style="color:red">x</x-news>'],
  [
    'an element named as HTML would not',
    '<p:script xmlns:p="http://www.w3.org/1999/xhtml">boom()</p:script>',
  ],
  ['attributes that end early', '<p title="</p><script>boom()</script>">x</p>'],
  ['an attribute of zero bytes', '<img src="x` `<script>boom()</script>"` `>'],
  [
    'characters that hide',
    '<a href="java\u0000script:boom()">x</a><a href="\u0001javascript:boom()">y</a>',
  ],
  [
    'a huge address of data',
    `<img src="data:image/png;base64,${'A'.repeat(200_000)}"><a href="data:,${'x'.repeat(200_000)}">x</a>`,
  ],
  ['deep nesting', `${'<div>'.repeat(2000)}<img src=x onerror=boom()>${'</div>'.repeat(2000)}`],
  [
    'an import',
    '<link rel="import" href="https://evil.example"><script type=module>import "https://evil.example"</script>',
  ],
  [
    'a slot of a custom element',
    '<slot onslotchange=boom()></slot><portal src="https://evil.example" onload=boom()></portal>',
  ],
  [
    'an edit',
    '<p contenteditable autofocus onfocus=boom()>x</p><p accesskey=x onclick=boom()>y</p>',
  ],
];
