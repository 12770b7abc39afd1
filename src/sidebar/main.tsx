import { render } from 'preact';
import { Sidebar } from './sidebar';

const place = document.getElementById('sidebar');
if (place) render(<Sidebar />, place);
