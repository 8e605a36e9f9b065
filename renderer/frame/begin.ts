// The first script: lets the empty frame paint, and only then loads the application.
requestAnimationFrame(() => setTimeout(() => void import('./main.tsx')));
