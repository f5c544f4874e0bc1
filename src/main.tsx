import { mountApp } from '#app';

const root = document.getElementById('root');
if (root) void mountApp(root);
