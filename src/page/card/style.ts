// How the card looks. Sizes in px: the page's root font size must not change them.

export const CARD_STYLE = `
:host { all: initial !important; }
:host(:popover-open) {
  position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: transparent !important; overflow: visible !important; display: block !important;
  left: var(--left, 0) !important; top: var(--top, 0) !important; width: var(--width, 348px) !important;
  height: auto !important; max-width: none !important; max-height: none !important; color-scheme: light dark;
}
.card {
  --ink: #1d1f26; --soft: #595e6b; --paper: #ffffff; --line: #e5e7ec; --wash: #f5f6f9;
  --accent: hsl(var(--hue) 72% var(--deep)); --accent-wash: hsl(var(--hue) 70% 96%);
  --good: #1d6f42; --bad: #a3262c; --warn: #8a5a00; --warn-wash: #fdf3dc; --deny: #b1203f; --deny-wash: #fdeef1;
  box-sizing: border-box; display: flex; flex-direction: column; max-height: var(--height, 480px);
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 12px;
  box-shadow: 0 1px 2px rgb(15 18 30 / 8%), 0 12px 32px rgb(15 18 30 / 18%);
  font: 400 13.5px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  text-align: start; overflow: hidden; outline: none; color-scheme: light;
}
.card[data-palette="dark"] {
  color-scheme: dark; --ink: #eceef3; --soft: #a7adbb; --paper: #20232b; --line: #373c48; --wash: #292d37;
  --accent: hsl(var(--hue) 85% 78%); --accent-wash: hsl(var(--hue) 30% 24%);
  --good: #7fd6a4; --bad: #ff9a9e; --warn: #f2c46b; --warn-wash: #3b3220; --deny: #ff9db0; --deny-wash: #40262d;
  box-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 36px rgb(0 0 0 / 55%);
}
.card:focus-visible { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent), 0 12px 32px rgb(15 18 30 / 18%); }
.body { overflow: auto; overscroll-behavior: contain; padding: 14px 16px 12px; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
p, ul, ol, h2, h3 { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2 { font-size: 16.5px; line-height: 1.28; font-weight: 650; letter-spacing: -0.006em; overflow-wrap: anywhere; }
h3 { font-size: 11px; line-height: 1.3; font-weight: 600; color: var(--soft); letter-spacing: 0.045em; text-transform: uppercase; margin: 0 0 5px; }
section { margin-top: 13px; padding-top: 12px; border-top: 1px solid var(--line); }
.role { color: var(--soft); margin-top: 1px; overflow-wrap: anywhere; }
.voice + .voice { margin-top: 7px; padding-inline-start: 11px; border-inline-start: 2px solid var(--accent); }
.voice + .voice .name { font-size: 13.5px; font-weight: 550; }
.voice .lead { color: var(--soft); font-size: 12px; }
.tags { display: flex; flex-wrap: wrap; gap: 5px; margin-top: 7px; }
.tag { font-size: 11.5px; line-height: 1.35; padding: 2px 7px; border-radius: 6px; background: var(--wash); color: var(--soft); }
.tag.unnamed { background: var(--warn-wash); color: var(--warn); }
.tag.deny { background: var(--deny-wash); color: var(--deny); }
.tag.own { background: var(--accent-wash); color: var(--accent); }
.level { display: flex; align-items: center; gap: 9px; font-weight: 600; }
.level svg { flex: none; }
.bar { fill: var(--accent); }
.bar.empty { fill: none; stroke: var(--soft); stroke-width: 1; }
.level .of { color: var(--soft); font-weight: 400; font-size: 12px; margin-inline-start: auto; white-space: nowrap; }
.chain { display: flex; flex-wrap: wrap; gap: 2px 6px; margin-top: 8px; color: var(--soft); font-size: 12.5px; }
.chain li { overflow-wrap: anywhere; }
.chain li:first-child { color: var(--ink); }
.chain .arrow { color: var(--accent); }
a { color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }
.related { display: grid; gap: 6px; }
.jump {
  all: unset; box-sizing: border-box; display: block; width: 100%; cursor: pointer; padding: 7px 10px; border-radius: 8px;
  background: var(--wash); font-size: 12.5px; line-height: 1.4;
}
.jump.deny { background: var(--deny-wash); }
.jump:hover { box-shadow: inset 0 0 0 1px var(--line); }
.jump .who { display: block; font-weight: 600; }
.jump.deny .who { color: var(--deny); }
.jump .said { color: var(--ink); }
.note { color: var(--soft); font-size: 12.5px; }
.note + .note, .related + .note, .note + .related { margin-top: 5px; }
.checks { display: grid; gap: 3px; font-size: 12.5px; }
.checks li { display: grid; grid-template-columns: 15px 1fr; gap: 6px; align-items: start; }
.checks svg { margin-top: 3.5px; }
.checks .met { color: var(--good); } .checks .unmet { color: var(--bad); } .checks .unstated { color: var(--soft); }
.checks q { display: block; color: var(--soft); font-size: 12px; quotes: "“" "”"; }
.checks .unstated-line { color: var(--soft); }
.head { display: flex; gap: 8px; align-items: flex-start; }
.voices { flex: 1; min-width: 0; }
.tools { display: flex; flex: none; margin: -5px -8px 0 0; }
.standing { margin-top: 13px; padding-top: 9px; border-top: 1px solid var(--line); color: var(--soft); font-size: 11px; line-height: 1.35; }
.tool { all: unset; box-sizing: border-box; display: inline-grid; place-items: center; width: 28px; height: 28px; border-radius: 8px; color: var(--soft); cursor: pointer; flex: none; }
.tool:hover { background: var(--line); color: var(--ink); }
.tool[aria-pressed="true"] { background: var(--accent-wash); color: var(--accent); }
.tool:focus-visible, .jump:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 6px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .card, .card[data-palette="dark"] {
    --ink: CanvasText; --soft: CanvasText; --paper: Canvas; --line: CanvasText; --wash: Canvas; --accent: LinkText;
    --accent-wash: Canvas; --good: CanvasText; --bad: CanvasText; --warn: CanvasText; --warn-wash: Canvas;
    --deny: CanvasText; --deny-wash: Canvas;
  }
  .jump, .tag { border: 1px solid CanvasText; }
}
@media print { :host { display: none !important; } }
`;
