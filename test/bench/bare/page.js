// Repaints one text node for each key.
const text = document.querySelector('#text').firstChild;
let count = 0;
addEventListener('keydown', () => {
  count += 1;
  text.data = String(count);
});
