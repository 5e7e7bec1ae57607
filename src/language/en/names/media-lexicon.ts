/** Common nouns that make a name a medium's: "the Bergen Times", "a regional newspaper". Outlets of the registry need no entry. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly tabloid magazine journal agency newswire broadcaster network channel outlet website site portal media news times post herald tribune gazette guardian telegraph chronicle radio television tv podcast programme program show'.split(
    ' ',
  ),
);

/** Media that articles of many countries cite, in lower case. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  (
    'reuters|ap|associated press|afp|agence france-presse|dpa|ansa|efe|xinhua|tass|ria novosti|interfax|rt|sputnik|ukrinform|anadolu|kyodo|yonhap|pti|' +
    'bbc|cnn|fox news|msnbc|nbc|cbs|abc|npr|pbs|sky news|itv|al jazeera|dw|deutsche welle|france 24|euronews|ard|zdf|rai|rte|nrk|svt|' +
    'bild|der spiegel|die welt|die zeit|le monde|le figaro|el pais|la repubblica|corriere della sera|the guardian|the times|financial times|the economist|' +
    'politico|axios|bloomberg|huffpost|buzzfeed|breitbart|newsweek|time|the hill|the atlantic|wall street journal|new york times|washington post|usa today|twitter|facebook|telegram|youtube|instagram'
  ).split('|'),
);
