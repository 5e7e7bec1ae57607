/** Capitals and seats of government by which newspapers call a state; only names that are hardly anything else's. */
export const SEATS: Readonly<Record<string, readonly string[]>> = {
  Afghanistan: ['Kabul'], Albania: ['Tirana'], Algeria: ['Algiers'], Argentina: ['Buenos Aires'], Armenia: ['Yerevan'],
  Australia: ['Canberra'], Austria: ['Vienna'], Azerbaijan: ['Baku'], Bangladesh: ['Dhaka'], Belarus: ['Minsk'], Belgium: [],
  Bolivia: ['La Paz'], Brazil: ['Brasilia', 'Brasília'], Bulgaria: ['Sofia'], Cambodia: ['Phnom Penh'], Canada: ['Ottawa'],
  Chile: ['Santiago'], China: ['Beijing', 'Zhongnanhai'], Colombia: ['Bogota', 'Bogotá'], Croatia: ['Zagreb'], Cuba: ['Havana'],
  Cyprus: ['Nicosia'], 'Czech Republic': ['Prague'], Denmark: ['Copenhagen'], Ecuador: ['Quito'], Egypt: ['Cairo'], Estonia: ['Tallinn'],
  Ethiopia: ['Addis Ababa'], Finland: ['Helsinki'], France: ['Paris', 'the Élysée', 'the Elysee'], Germany: ['Berlin'], Ghana: ['Accra'],
  Greece: ['Athens'], Hungary: ['Budapest'], Iceland: ['Reykjavik', 'Reykjavík'], India: ['New Delhi', 'Delhi'], Indonesia: ['Jakarta'],
  Iran: ['Tehran', 'Teheran'], Iraq: ['Baghdad'], Ireland: ['Dublin'], Israel: ['Jerusalem', 'Tel Aviv'], Italy: ['Rome'],
  Japan: ['Tokyo'], Jordan: ['Amman'], Kazakhstan: ['Astana'], Kenya: ['Nairobi'], Kosovo: ['Pristina'], Kuwait: ['Kuwait City'],
  Latvia: ['Riga'], Lebanon: ['Beirut'], Libya: ['Tripoli'], Lithuania: ['Vilnius'], Malaysia: ['Kuala Lumpur', 'Putrajaya'],
  Malta: ['Valletta'], Mexico: ['Mexico City'], Moldova: ['Chisinau', 'Chișinău'], Mongolia: ['Ulaanbaatar'], Morocco: ['Rabat'],
  Netherlands: ['The Hague'], 'New Zealand': ['Wellington'], Nigeria: ['Abuja'], 'North Korea': ['Pyongyang'], Norway: ['Oslo'],
  Oman: ['Muscat'], Pakistan: ['Islamabad'], Palestine: ['Ramallah'], Peru: ['Lima'], Philippines: ['Manila', 'Malacañang'],
  Poland: ['Warsaw'], Portugal: ['Lisbon'], Qatar: ['Doha'], Romania: ['Bucharest'], Russia: ['Moscow', 'the Kremlin'],
  Rwanda: ['Kigali'], 'Saudi Arabia': ['Riyadh'], Senegal: ['Dakar'], Serbia: ['Belgrade'], Slovakia: ['Bratislava'],
  Slovenia: ['Ljubljana'], Somalia: ['Mogadishu'], 'South Africa': ['Pretoria'], 'South Korea': ['Seoul', 'the Blue House'],
  Spain: ['Madrid'], 'Sri Lanka': ['Colombo'], Sudan: ['Khartoum'], Sweden: ['Stockholm'], Switzerland: ['Bern', 'Berne'],
  Syria: ['Damascus'], Taiwan: ['Taipei'], Tanzania: ['Dodoma'], Thailand: ['Bangkok'], Tunisia: ['Tunis'], Turkey: ['Ankara'],
  Uganda: ['Kampala'], Ukraine: ['Kyiv', 'Kiev'], 'United Arab Emirates': ['Abu Dhabi'],
  'United Kingdom': ['London', 'Downing Street', 'Number 10', 'No 10', 'No. 10', 'Whitehall'],
  'United States': ['Washington', 'the White House', 'White House'], Uruguay: ['Montevideo'], Uzbekistan: ['Tashkent'],
  Venezuela: ['Caracas'], Vietnam: ['Hanoi'], Yemen: ['Sanaa', 'Sana’a'], Zambia: ['Lusaka'], Zimbabwe: ['Harare'],
}; // biome-ignore format: a word list

/** Names besides the first. */
export const STATE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['UK', 'U.K.', 'Britain', 'Great Britain'],
  'United States': ['US', 'U.S.', 'USA', 'America', 'United States of America'],
  'Czech Republic': ['Czechia'],
  Turkey: ['Türkiye'],
  'United Arab Emirates': ['UAE'],
  China: ['People’s Republic of China', 'PRC'],
  Russia: ['Russian Federation'],
};

/** States that stand with an article inside a sentence. */
export const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'United Kingdom', 'United States', 'United Arab Emirates', 'Czech Republic', 'Netherlands', 'Philippines', 'Faroe Islands',
]); // biome-ignore format: a word list
