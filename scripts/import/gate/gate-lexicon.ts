/** What stands between a reader and a text, in the words that sites use for it; general knowledge of the trade, by no site's name. */
export interface GateRow {
  name: string;
  kind: 'paywall' | 'consent' | 'log-in' | 'robot check' | 'script';
  shape: RegExp;
  example: string;
  never: string;
}

/** Matched on the words of a page, small and capital letters alike. */
export const gateRows: readonly GateRow[] = [
  {
    name: 'subscribe-to-go-on',
    kind: 'paywall',
    shape: /\bsubscri(?:be|ption)[^.!?\n]{0,60}\bto (?:continue|keep|read|unlock|access|view)\b/i,
    example: 'Subscribe now to continue reading this story',
    never: 'He asked the board to subscribe to the plan',
  },
  {
    name: 'for-subscribers',
    kind: 'paywall',
    shape:
      /\b(?:article|story|content|page)s? (?:is|are) (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) (?:paying |premium |our )*(?:subscribers|members)\b/i,
    example: 'This article is for subscribers',
    never: 'This article is for readers of all ages',
  },
  {
    name: 'subscribers-only',
    kind: 'paywall',
    shape: /\b(?:subscribers?|members?|premium)[- ](?:only|exclusive)\b/i,
    example: 'Subscriber-only',
    never: 'the subscribers of the gazette',
  },
  {
    name: 'already-subscriber',
    kind: 'paywall',
    shape: /\balready (?:a )?(?:subscriber|subscribed|member)\b|\balready have (?:an account|a subscription)\b/i,
    example: 'Already a subscriber? Log in',
    never: 'The town already has a library',
  },
  {
    name: 'free-articles-used',
    kind: 'paywall',
    shape: /\b(?:reached|used|read) (?:your|all|the)[^.!?\n]{0,40}\bfree (?:articles?|stor(?:y|ies)|limit)\b/i,
    example: 'You have reached your limit of free articles this month',
    never: 'the press is free',
  },
  {
    name: 'weiterlesen',
    kind: 'paywall',
    shape: /\bjetzt (?:abonnieren|weiterlesen|freischalten)\b|\bnur für abonnent/i,
    example: 'Nur für Abonnenten',
    never: 'Das Abonnement der Zeitung',
  },
  {
    name: 'réservé-aux-abonnés',
    kind: 'paywall',
    shape: /\b(?:article )?réservé (?:aux|à nos) abonnés|abonnez-vous pour (?:lire|continuer)/i,
    example: 'Article réservé aux abonnés',
    never: 'Les abonnés du théâtre',
  },
  {
    name: 'register-to-read',
    kind: 'log-in',
    shape:
      /\b(?:sign in|log in|register|create (?:a|your)(?: free)? account)\b[^.!?\n]{0,40}\bto (?:continue|keep|read|unlock|access|view)\b/i,
    example: 'Create a free account to continue reading',
    never: 'Voters register to take part',
  },
  {
    name: 'we-value-your-privacy',
    kind: 'consent',
    shape: /\bwe (?:value|care about|respect) your (?:privacy|choices)\b|\bbefore you continue to\b/i,
    example: 'We value your privacy',
    never: 'The minister said privacy matters',
  },
  {
    name: 'accept-cookies',
    kind: 'consent',
    shape:
      /\b(?:accept|agree to|consent to|manage|reject)\b[^.!?\n]{0,50}\bcookies\b|\bcookies\b[^.!?\n]{0,80}\b(?:accept all|reject all|manage (?:settings|options|choices))\b/i,
    example: 'Accept all cookies',
    never: 'She bakes cookies',
  },
  {
    name: 'partners-and-data',
    kind: 'consent',
    shape: /\bwe and our (?:\d[\d,.]* )?(?:partners|vendors)\b|\bour (?:\d[\d,.]* )?(?:partners|vendors) (?:store|use|process)\b/i,
    example: 'We and our 812 partners store information on a device',
    never: 'We and our allies agree',
  },
  {
    name: 'alle-akzeptieren',
    kind: 'consent',
    shape: /\balle (?:cookies )?akzeptieren\b|\btout accepter\b|\baceptar todas?\b/i,
    example: 'Alle akzeptieren',
    never: 'Alle Länder akzeptieren den Plan',
  },
  {
    name: 'are-you-human',
    kind: 'robot check',
    shape:
      /\b(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)\b|\bare you a robot\b|\bchecking (?:your browser|if the site connection is secure)\b|\bunusual (?:traffic|activity) from your\b/i,
    example: 'Verify you are human by completing the action below',
    never: 'The robot is human in its manners',
  },
  {
    name: 'enable-javascript',
    kind: 'script',
    shape:
      /\b(?:enable|turn on|activate|requires?) (?:java ?script|js)\b|\bjava ?script (?:is|has been) (?:disabled|not enabled|required)\b/i,
    example: 'Please enable JavaScript to view this page',
    never: 'The course teaches JavaScript',
  },
];
