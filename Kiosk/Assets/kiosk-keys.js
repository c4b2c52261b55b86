// A keyboard on the screen, for kiosks that have no other. It writes where the caret stands, as fingers on a real one
// would; a real one keeps working beside it. Pages work without this. Its words stand in the page.
"use strict";

(() => {
  const memory = "kakehashi-keys";
  const remember = (state) => {
    try {
      if (state) sessionStorage.setItem(memory, state);
      else sessionStorage.removeItem(memory);
    } catch {
      // Without a memory every page decides anew.
    }
  };
  const remembered = () => {
    try {
      return sessionStorage.getItem(memory);
    } catch {
      return null;
    }
  };
  // The wish of one person is not the wish of the next.
  if (location.pathname === "/kiosk/need") remember(null);

  const panel = document.getElementById("keys");
  const toggle = document.getElementById("keys-toggle");
  const fields = [...document.querySelectorAll("#answer input[type=text], #answer input[type=tel]")];
  if (!panel || !toggle || fields.length === 0) return;
  const words = panel.dataset;
  const modes = new Map(fields.map((field) => [field, field.getAttribute("inputmode")]));

  // ---- what the keys put

  // A column each; a space leaves its place empty.
  const columns = [
    "あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "や ゆ よ",
    "らりるれろ", "わをん  ",
  ];
  const latinRows = ["1234567890", "QWERTYUIOP", "ASDFGHJKL'", "ZXCVBNM-."];
  const pairs = (text) => new Map(text.match(/../gu).map((pair) => [pair[0], pair[1]]));
  const marks = {
    voiced: pairs("うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼ"),
    half: pairs("はぱひぴふぷへぺほぽ"),
    small: pairs("あぁいぃうぅえぇおぉつっやゃゆゅよょわゎかゕけゖ"),
  };
  const shifted = (text, first, last, by) =>
    [...text].map((one) => (one >= first && one <= last ? String.fromCodePoint(one.codePointAt(0) + by) : one)).join("");
  const katakana = (text) => shifted(text, "ぁ", "ゖ", 0x60);
  const hiragana = (text) => shifted(text, "ァ", "ヶ", -0x60);

  // ---- the field that is written in

  // Where nobody has put the caret yet: the first empty one that has to be filled, whatever stands before it.
  let last = null;
  const field = () =>
    fields.includes(document.activeElement) ? document.activeElement
      : last || fields.find((one) => one.value === "" && !one.dataset.optional)
        || fields.find((one) => one.value === "") || fields[0];

  const replace = (one, start, end, text) => {
    const room = one.maxLength < 0 ? Infinity : one.maxLength - (one.value.length - (end - start));
    if (text.length > room) return;
    one.setRangeText(text, start, end, "end");
    one.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // The box shows the place that was written, however long the text.
    if (one.selectionEnd === one.value.length) one.scrollLeft = one.scrollWidth;
  };
  const put = (one, text) => replace(one, one.selectionStart, one.selectionEnd, text);

  // The length of what stands before the caret: one letter as people count them, with its marks.
  const lengthBefore = (one) => {
    const text = one.value.slice(0, one.selectionStart);
    return text === "" ? 0 : [...new Intl.Segmenter("ja").segment(text)].at(-1).segment.length;
  };
  const lengthAfter = (one) => {
    const [next] = new Intl.Segmenter("ja").segment(one.value.slice(one.selectionEnd));
    return next ? next.segment.length : 0;
  };
  const erase = (one) => {
    const { selectionStart: start, selectionEnd: end } = one;
    replace(one, start === end ? start - lengthBefore(one) : start, end, "");
  };
  const mark = (one, table) => {
    const at = one.selectionStart;
    if (at === 0 || at !== one.selectionEnd) return;
    const written = one.value[at - 1];
    const plain = hiragana(written);
    const bases = Object.values(marks).flatMap((pairs) => [...pairs]);
    const base = bases.find(([, marked]) => marked === plain)?.[0] ?? plain;
    const marked = table.get(base);
    if (!marked) return;
    const result = marked === plain ? base : marked;
    replace(one, at - 1, at, plain === written ? result : katakana(result));
  };
  const move = (one, by) => {
    const place = by < 0 ? one.selectionStart - lengthBefore(one) : one.selectionEnd + lengthAfter(one);
    one.setSelectionRange(place, place);
  };

  // ---- the keys

  const button = (text, style, act, name) => {
    const key = document.createElement("button");
    key.type = "button";
    key.className = `key ${style}`;
    key.textContent = text;
    if (name) key.setAttribute("aria-label", name);
    key.act = act;
    return key;
  };
  const letter = (text) => button(text, "", (one) => put(one, text));
  const gap = () => document.createElement("span");
  const letters = (text) => [...text].map((one) => (one === " " ? gap() : letter(one)));

  let capital = true;
  const kana = (turn) => () => [
    ...columns.flatMap((column) => letters(turn(column))),
    button("゛", "mark sign", (one) => mark(one, marks.voiced), words.voiced),
    button("゜", "mark sign", (one) => mark(one, marks.half), words.half),
    button(words.small, "mark", (one) => mark(one, marks.small), words.smallName),
    letter("ー"), letter("・"),
  ];
  const latin = () => {
    const [numbers, ...rows] = latinRows;
    const turned = rows.map((row) => letters(capital ? row : row.toLowerCase()));
    const turn = button(words.case, "mark", () => {
      const isWalked = board.contains(document.activeElement);
      capital = !capital;
      draw();
      if (isWalked) board.querySelector(".mark").focus();
    }, words.caseName);
    return [...letters(numbers), ...turned[0], ...turned[1], turn, ...turned[2]];
  };
  const digits = () => [
    ...letters("123456789"), modes.get(field()) === "numeric" ? gap() : letter("-"), letter("0"), gap(),
  ];
  const faces = {
    hiragana: { keys: kana((text) => text), style: "kana", space: "　" },
    katakana: { keys: kana(katakana), style: "kana", space: "　" },
    digits: { keys: digits, style: "digits", space: " " },
    latin: { keys: latin, style: "latin", space: " " },
  };

  const usual = (one) => {
    if (modes.get(one)) return ["digits"];
    if (one.dataset.keys === "katakana") return ["katakana"];
    const all = ["hiragana", "katakana", "digits", "latin"];
    return document.documentElement.lang === "ja" ? all : ["latin", "digits", "katakana", "hiragana"];
  };

  // ---- the panel

  const board = document.createElement("div");
  const acts = document.createElement("div");
  acts.className = "keys-acts";
  let face = "";
  let suited = null;

  const draw = () => {
    board.className = `keys-board ${faces[face].style}`;
    board.replaceChildren(...faces[face].keys());
  };
  const turnTo = (name) => {
    face = name;
    draw();
    for (const key of acts.querySelectorAll("[aria-pressed]")) {
      key.setAttribute("aria-pressed", String(key.face === face));
    }
  };
  const faceKey = (name) => {
    const key = button(words[name], "face", () => turnTo(name), words[`${name}Name`]);
    key.face = name;
    key.setAttribute("aria-pressed", "false");
    return key;
  };
  const suit = (one) => {
    const offered = usual(one);
    suited = one;
    panel.classList.toggle("digits", offered[0] === "digits");
    acts.replaceChildren(
      button(words.erase, "wide", erase),
      ...(offered[0] === "digits" ? [] : [button(words.space, "wide", (one) => put(one, faces[face].space))]),
      ...(offered.length > 1 ? offered.map(faceKey) : []),
      button("←", "mark arrow", (one) => move(one, -1), words.left),
      button("→", "mark arrow", (one) => move(one, 1), words.right));
    turnTo(offered[0]);
  };

  const reveal = (one) => (one.closest(".field, .part") || one).scrollIntoView({ block: "nearest" });
  // What the buttons and the keys cover at the foot is not in sight.
  const keepClear = () => {
    const foot = panel.closest(".steps");
    const top = [foot, document.getElementById("more")].map((one) => one.getBoundingClientRect())
      .filter((box) => box.height > 0).reduce((top, box) => Math.min(top, box.top), innerHeight);
    document.documentElement.style.scrollPaddingBottom = `${Math.ceil(innerHeight - top) + 10}px`;
  };
  const isOpen = () => !panel.hidden;
  new ResizeObserver(() => {
    keepClear();
    if (isOpen()) reveal(field());
  }).observe(panel.closest(".steps"));
  const open = (state) => {
    panel.hidden = !state;
    document.documentElement.classList.toggle("keys-open", state);
    toggle.textContent = state ? toggle.dataset.hide : toggle.dataset.show;
    toggle.setAttribute("aria-expanded", String(state));
    for (const [one, mode] of modes) {
      // The system's own keyboard would come on top of this one.
      if (state) one.setAttribute("inputmode", "none");
      else if (mode) one.setAttribute("inputmode", mode);
      else one.removeAttribute("inputmode");
    }
    if (state) suit(field());
    dispatchEvent(new Event("keys"));
    keepClear();
    if (state) reveal(field());
  };

  const press = (key) => {
    const one = field();
    // Who walks over the keys with Tab stays there; a finger leaves the caret in the field.
    if (document.activeElement !== one && !panel.contains(document.activeElement)) {
      one.focus({ preventScroll: true });
      one.setSelectionRange(one.value.length, one.value.length);
      reveal(one);
    }
    key.act(one);
  };

  // A finger that trembles still presses: what counts is that it goes down and up on the same key.
  let down = null;
  let done = null;
  panel.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    done = null;
    down = event.target.closest(".key");
    if (down && event.target.hasPointerCapture?.(event.pointerId)) event.target.releasePointerCapture(event.pointerId);
  });
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  panel.addEventListener("contextmenu", (event) => event.preventDefault());
  panel.addEventListener("pointercancel", () => { down = null; });
  panel.addEventListener("pointerup", (event) => {
    const key = event.target.closest(".key");
    if (key && key === down && event.button === 0) {
      done = key;
      press(key);
    }
    down = null;
  });
  panel.addEventListener("click", (event) => {
    const key = event.target.closest(".key");
    if (key && !(done && event.detail > 0)) press(key);
    done = null;
  });

  toggle.addEventListener("click", () => {
    open(!isOpen());
    remember(isOpen() ? "open" : "closed");
  });
  document.addEventListener("focusin", (event) => {
    if (!fields.includes(event.target)) return;
    last = event.target;
    if (!isOpen()) return;
    if (suited !== last) suit(last);
    keepClear();
    reveal(last);
  });
  // A screen that says it has no fingers may have one all the same.
  document.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" && fields.includes(event.target) && !isOpen() && !remembered()) open(true);
  });

  panel.append(board, acts);
  toggle.hidden = false;
  const wish = remembered();
  open(wish ? wish === "open" : matchMedia("(pointer: coarse)").matches);
})();
