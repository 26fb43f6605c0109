"use strict";

// Filters the rules by a search and by whether they were reached. The fragment of the URL keeps the filter, or names
// the chain or rule that a link led to.

const search = document.getElementById("search");
const missed = document.getElementById("missed");
const matches = document.getElementById("matches");
const chains = [...document.querySelectorAll(".chain")].map((section) => ({
  section,
  text: section.dataset.chain.toLowerCase(),
  rows: [...section.querySelectorAll("tbody tr")].map((row) => ({
    row,
    text: `-a ${section.dataset.chain} ${row.querySelector("code").textContent}`.toLowerCase(),
    missed: row.classList.contains("missed"),
  })),
}));
const outer = document.querySelectorAll(".table, .ruleset");
const all = chains.reduce((sum, chain) => sum + chain.rows.length, 0);

function show(element, shown) {
  if (element.hidden === shown) element.hidden = !shown;
}

// Shows the rules that have all words of the search, in their text or the name of their chain.
function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text) => words.every((word) => text.includes(word));
  let found = 0;
  for (const chain of chains) {
    let here = 0;
    for (const one of chain.rows) {
      const shown = (one.missed || !missed.checked) && has(one.text);
      show(one.row, shown);
      here += shown;
    }
    show(chain.section, here > 0 || (!chain.rows.length && !missed.checked && has(chain.text)));
    found += here;
  }
  for (const group of outer) show(group, group.querySelector(".chain:not([hidden])") !== null);
  const active = words.length > 0 || missed.checked;
  document.body.classList.toggle("filtered", active);
  matches.value = active ? `${found} of ${all} rules and policies` : "";
}

function keep() {
  const parts = [];
  if (search.value) parts.push(`search=${encodeURIComponent(search.value)}`);
  if (missed.checked) parts.push("missed=1");
  history.replaceState(null, "", parts.length ? `#${parts.join("&")}` : location.pathname + location.search);
}

function set(text, only) {
  search.value = text;
  missed.checked = only;
  filter();
}

function change() {
  filter();
  keep();
}

// Follows the fragment: restores a filter, or shows what a link leads to, even if the filter hides it.
function follow() {
  const fragment = location.hash.slice(1);
  if (/^(search|missed)=/.test(fragment)) {
    const kept = new URLSearchParams(fragment.replaceAll("+", "%2B"));
    set(kept.get("search") ?? "", kept.has("missed"));
    return;
  }
  let id = fragment;
  try {
    id = decodeURIComponent(fragment);
  } catch {
    // not written by this page: no element has such an id
  }
  const target = document.getElementById(id);
  if (!target) return;
  if (target.closest("[hidden]")) set("", false);
  reveal(target, 3);
}

// Scrolls again in the next frames: what comes into view gets its real height only then.
function reveal(target, times) {
  target.scrollIntoView();
  if (times > 1) requestAnimationFrame(() => reveal(target, times - 1));
}

const form = document.getElementById("filter");
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("input", change);
missed.addEventListener("change", change);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !search.value) return;
  event.preventDefault();
  search.value = "";
  change();
});
window.addEventListener("hashchange", follow);
follow();
filter();
