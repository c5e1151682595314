"use strict";
(() => {
  const NAME = 0, ADDRESS = 1, FLAG = 2, PERSON = 3, ACCOUNT = 4, POINTS = 5, BIN = 6, LOST = 7, CAUSE = 8, HEADLINE = 9,
    HANDED_IN = 10, LATE = 11, MILLIS = 12;
  const CHUNK = 50;
  const rows = JSON.parse(document.getElementById("rows").textContent);
  const words = JSON.parse(document.getElementById("words").textContent);
  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (place, i) => values[i]);
  const flag = id => id === "" ? "" : say("flag." + id);
  const live = document.getElementById("live");
  const texts = rows.map(row => [row[NAME], row[PERSON], row[ACCOUNT], row[HEADLINE], flag(row[FLAG])].join("\n").toLowerCase());
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const byText = field => (a, b) => collator.compare(rows[a][field], rows[b][field]);
  const byNumber = value => (a, b) => value(rows[a]) - value(rows[b]);
  const seconds = row => (row[MILLIS] / 1000).toFixed(1).replace(".", say("symbol.decimal")) + " s";

  /** Columns: title, order (or none), and what fills a cell. */
  const columns = [
    { title: say("column.submission"), order: byText(NAME), head: true, fill: fillName },
    { title: say("column.person"), order: byText(PERSON), fill: fillPerson, missing: live.dataset.people === "false" },
    { title: say("column.points"), order: byNumber(row => row[POINTS]), number: true, fill: (cell, row) => put(cell, row[POINTS] < 0 ? "" : row[POINTS]) },
    { title: say("column.lost"), order: byNumber(row => row[LOST].length), fill: (cell, row) => put(cell, row[LOST].join(", ")) },
    { title: say("column.cause"), order: byText(HEADLINE), name: "cause", fill: (cell, row) => put(cell, row[HEADLINE]) },
    { title: say("column.handed-in"), order: byText(HANDED_IN), fill: (cell, row) => put(cell, row[HANDED_IN]), missing: live.dataset.handedIn === "false" },
    { title: say("column.time"), order: byNumber(row => row[MILLIS]), number: true, fill: (cell, row) => put(cell, seconds(row)) }
  ].filter(column => !column.missing);

  const SHOWS = [
    ["all", say("script.show.all"), () => true],
    ["attention", say("script.show.attention"), row => row[FLAG] !== ""],
    ["graded", say("script.show.graded"), row => row[POINTS] >= 0],
    ["full", say("script.show.full"), row => row[BIN] === 10],
    ["lost", say("script.show.lost"), row => row[POINTS] >= 0 && row[BIN] < 10],
    ["none", say("script.show.none"), row => row[POINTS] === 0],
    ["late", say("script.show.late"), row => row[LATE] === 1]
  ];

  const state = { words: [], show: SHOWS[0][2], picks: { bin: null, lost: null, cause: null }, from: 0, size: CHUNK };
  const asGiven = rows.map((row, i) => i);
  let sequence = asGiven;
  let found = [];

  function put(parent, ...children) {
    children.forEach(child => parent.append(child));
    return parent;
  }

  function make(name, className, ...children) {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    return put(element, ...children);
  }

  function button(className, text, press) {
    const element = make("button", className, text);
    element.type = "button";
    element.addEventListener("click", press);
    return element;
  }

  function fillName(cell, row) {
    if (row[ADDRESS]) {
      const link = make("a", "", row[NAME]);
      link.href = row[ADDRESS];
      put(cell, link);
    } else {
      put(cell, row[NAME]);
    }
    if (row[FLAG]) {
      put(cell, " ", make("span", "mark open", (row[FLAG] === "flaky" ? "~ " : "? ") + flag(row[FLAG])));
    }
  }

  function fillPerson(cell, row) {
    put(cell, row[PERSON]);
    if (row[ACCOUNT]) {
      put(cell, make("span", "account", row[ACCOUNT]));
    }
  }

  function matches(row, text) {
    const picks = state.picks;
    return state.show(row)
      && (picks.bin === null || row[BIN] === picks.bin)
      && (picks.lost === null || row[LOST].includes(picks.lost))
      && (picks.cause === null || row[CAUSE] === picks.cause)
      && state.words.every(word => text.includes(word));
  }

  function find() {
    found = [];
    for (const i of sequence) {
      if (matches(rows[i], texts[i])) {
        found.push(i);
      }
    }
    state.from = 0;
    show();
  }

  function show() {
    const end = Math.min(found.length, state.from + state.size);
    const part = document.createDocumentFragment();
    for (let i = state.from; i < end; i++) {
      part.append(line(rows[found[i]]));
    }
    body.replaceChildren(part);
    const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, say("symbol.group"));
    shown.textContent = found.length === 0 ? say("script.none")
      : say(found.length === rows.length ? "script.shown" : "script.shown.fit", ...[state.from + 1, end, found.length, rows.length].map(grouped));
    before.disabled = state.from === 0;
    after.disabled = end >= found.length;
  }

  function line(row) {
    const tr = document.createElement("tr");
    for (const column of columns) {
      const cell = make(column.head ? "th" : "td", column.number ? "num" : column.name);
      if (column.head) {
        cell.scope = "row";
      }
      column.fill(cell, row);
      tr.append(cell);
    }
    return tr;
  }

  function go(step) {
    state.from = Math.max(0, Math.min(found.length - 1, state.from + step * state.size));
    show();
  }

  /** A word or number in the parts above that picks the submissions which it counts. */
  function picker(place) {
    const kind = place.dataset.pick;
    const value = Number(place.dataset.value);
    const press = button("pick", place.textContent, () => {
      state.picks[kind] = state.picks[kind] === value ? null : value;
      find();
      mark();
      if (state.picks[kind] !== null) {
        document.getElementById("submissions").scrollIntoView();
      }
    });
    press.dataset.pick = kind;
    press.dataset.value = value;
    press.title = say("script.pick");
    place.replaceWith(press);
    return press;
  }

  function mark() {
    picks.forEach(pick => pick.setAttribute("aria-pressed", state.picks[pick.dataset.pick] === Number(pick.dataset.value)));
    lost.value = state.picks.lost === null ? "" : String(state.picks.lost);
    clear.disabled = state.words.length === 0 && show_.value === "all" && Object.values(state.picks).every(pick => pick === null);
  }

  function choice(text, options, change) {
    const select = document.createElement("select");
    options.forEach(([value, name]) => put(select, Object.assign(make("option", "", name), { value })));
    select.addEventListener("change", () => change(select.value));
    put(tools, make("label", "", text, select));
    return select;
  }

  function headCell(column) {
    const cell = make("th", column.number ? "num" : "");
    cell.scope = "col";
    cell.append(button("sort", column.title, () => {
      const ordered = cell.getAttribute("aria-sort");
      head.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
      if (ordered === "descending") {
        sequence = asGiven;
      } else {
        const down = ordered === "ascending";
        sequence = [...asGiven].sort(down ? (a, b) => column.order(b, a) : column.order);
        cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      }
      find();
    }));
    return cell;
  }

  const tools = make("div", "tools");
  tools.setAttribute("role", "search");
  const search = document.createElement("input");
  search.type = "search";
  search.addEventListener("input", () => {
    state.words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    find();
    mark();
  });
  put(tools, make("label", "", say("script.search"), search));
  const show_ = choice(say("script.show"), SHOWS, value => {
    state.show = SHOWS.find(each => each[0] === value)[2];
    find();
    mark();
  });
  const picks = [...document.querySelectorAll("[data-pick]")].map(picker);
  const lost = choice(say("script.lose"),
    [["", say("script.any")], ...picks.filter(pick => pick.dataset.pick === "lost").map(pick => [pick.dataset.value, pick.dataset.value + " " + pick.textContent])],
    value => {
      state.picks.lost = value === "" ? null : Number(value);
      find();
      mark();
    });
  const clear = button("", say("script.clear"), () => {
    search.value = "";
    show_.value = "all";
    Object.assign(state, { words: [], show: SHOWS[0][2], picks: { bin: null, lost: null, cause: null } });
    find();
    mark();
  });
  const before = button("", say("script.previous"), () => go(-1));
  const after = button("", say("script.next"), () => go(1));
  const shown = make("p", "shown");
  shown.setAttribute("role", "status");
  const head = document.createElement("tr");
  columns.forEach(column => head.append(headCell(column)));
  const body = document.createElement("tbody");
  const scroll = make("div", "scroll", make("table", "grid", make("thead", "", head), body));
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "group");
  scroll.setAttribute("aria-label", say("index.submissions.table"));

  put(tools, clear);
  put(live, tools, make("div", "tools", before, after, shown), scroll);
  live.hidden = false;
  find();
  mark();

  addEventListener("beforeprint", () => {
    state.size = rows.length;
    state.from = 0;
    show();
  });
  addEventListener("afterprint", () => {
    state.size = CHUNK;
    show();
  });
})();
