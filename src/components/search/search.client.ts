// The search page: what is asked stands in the form and in the address.
import { toSearchAddress } from '../../models/search/search-state.ts';
import { mountSearch } from './mount-search.client.ts';
import { needElement } from './need-element.client.ts';
import { stateOf } from './search-form.client.ts';

const { input, restore } = mountSearch(needElement('.search-page', HTMLElement, document), {
  read: () => stateOf(location.search),
  write: (state, step) => {
    const address = `${location.pathname}${toSearchAddress(state)}`;
    if (address === `${location.pathname}${location.search}`) return;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  submit: () => undefined,
});
addEventListener('popstate', restore);
restore();
// Where the shortcut leads to where there is no dialog.
if (location.hash === '#query') input.focus();
