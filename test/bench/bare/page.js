// A field that accepts a key as soon as the script runs.
const field = document.createElement('input');
field.id = 'field';
field.ariaLabel = 'Field';
document.body.append(field);
field.focus();
