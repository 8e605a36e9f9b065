// The first script of the window: puts the application where the empty frame was.
import { createRoot } from 'react-dom/client';

const place = document.querySelector('#root');
if (place) createRoot(place).render(<h1>Treekeeper</h1>);
