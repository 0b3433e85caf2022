/** Land of the base map: west, south, east and north in whole degrees. Small countries have none. */
const LAND = `
AE 51 22 57 27; AF 60 29 75 39; AL 19 39 22 43; AM 43 38 47 42; AO 11 -19 25 -4;
AR -74 -56 -53 -21; AT 9 46 18 49; AU 113 -44 154 -10; AZ 44 38 51 42; BA 15 42 20 46;
BD 88 20 93 27; BE 2 49 7 52; BF -6 9 3 16; BG 22 41 29 45; BI 28 -5 31 -2; BJ 0 6 4 13;
BN 114 4 116 5; BO -70 -23 -57 -9; BR -74 -34 -34 6; BS -79 20 -73 27; BT 88 26 93 29;
BW 19 -27 30 -17; BY 23 51 33 57; BZ -90 15 -88 19; CA -141 41 -52 84; CD 12 -14 32 6;
CF 14 2 28 11; CG 11 -6 19 4; CH 6 45 11 48; CI -9 4 -2 11; CL -76 -56 -67 -17; CM 8 1 17 14;
CN 73 18 135 54; CO -80 -5 -66 13; CR -86 8 -82 12; CU -85 19 -74 24; CY 32 34 35 36;
CZ 12 48 19 52; DE 5 47 16 55; DJ 41 10 44 13; DK 8 54 13 58; DO -72 17 -68 20;
DZ -9 18 12 38; EC -92 -5 -75 2; EE 21 57 29 60; EG 24 21 37 32; EH -18 20 -8 28;
ER 36 12 44 19; ES -17 27 4 44; ET 33 3 48 15; FI 20 59 32 71; FJ 177 -19 180 -16;
FK -61 -53 -57 -51; FR -62 -22 56 52; GA 8 -4 15 3; GB -9 50 2 59; GE 40 41 47 44;
GH -4 4 2 12; GL -73 59 -11 84; GM -17 13 -13 14; GN -16 7 -7 13; GQ 8 1 12 4;
GR 19 34 29 42; GS -38 -55 -35 -54; GT -93 13 -88 18; GW -17 10 -13 13; GY -62 1 -56 9;
HN -90 12 -83 16; HR 13 42 20 47; HT -75 18 -71 20; HU 16 45 23 49; ID 95 -11 141 6;
IE -11 51 -6 56; IL 34 29 36 34; IN 68 8 98 36; IQ 38 29 49 38; IR 44 25 64 40;
IS -25 63 -13 67; IT 6 36 19 48; JM -79 17 -76 19; JO 34 29 40 34; JP 127 26 146 46;
KE 33 -5 42 6; KG 69 39 81 44; KH 102 10 108 15; KP 124 37 131 43; KR 126 33 130 39;
KW 46 28 49 31; KZ 46 40 88 56; LA 100 13 108 23; LB 35 33 37 35; LK 79 5 82 10;
LR -12 4 -7 9; LS 27 -31 30 -28; LT 21 53 27 57; LU 5 49 7 51; LV 21 55 29 59; LY 9 19 26 34;
MA -18 21 -1 36; MD 26 45 30 49; ME 18 41 21 44; MG 43 -26 51 -12; MK 20 40 24 43;
ML -13 10 5 25; MM 92 10 102 29; MN 87 41 120 53; MR -18 14 -4 28; MU 57 -21 58 -19;
MW 32 -18 36 -9; MX -118 14 -86 33; MY 100 0 120 7; MZ 30 -27 41 -10; NA 11 -29 26 -16;
NC 164 -23 168 -20; NE 0 11 16 24; NG 2 4 15 14; NI -88 10 -83 15; NL 3 50 8 54;
NO 4 58 31 81; NP 80 26 89 31; NZ 166 -48 179 -34; OM 51 16 60 27; PA -83 7 -77 10;
PE -82 -19 -68 0; PG 140 -11 156 -1; PH 117 5 127 19; PK 60 23 78 38; PL 14 49 25 55;
PR -68 17 -65 19; PS 34 31 36 33; PT -10 36 -6 43; PY -63 -28 -54 -19; QA 50 24 52 27;
RO 20 43 30 49; RS 18 42 24 47; RU -180 41 180 82; RW 28 -3 31 -1; SA 34 16 56 33;
SB 156 -11 163 -6; SD 21 8 39 23; SE 11 55 25 70; SI 13 45 17 47; SK 16 47 23 50;
SL -14 6 -10 10; SN -18 12 -11 17; SO 40 -2 52 12; SR -59 1 -53 6; SS 24 3 36 13;
SV -91 13 -87 15; SY 35 32 43 38; SZ 30 -28 33 -25; TD 13 7 25 24; TF 68 -50 71 -48;
TG -1 6 2 12; TH 97 5 106 21; TJ 67 36 76 42; TL 124 -10 128 -8; TM 52 35 67 43;
TN 7 30 12 38; TR 26 35 45 43; TT -62 10 -60 11; TW 120 21 122 26; TZ 29 -12 41 0;
UA 22 45 41 53; UG 29 -2 35 5; US -176 19 -67 72; UY -59 -35 -53 -30; UZ 55 37 74 46;
VE -74 0 -59 13; VN 102 8 110 24; VU 166 -17 168 -14; WS -173 -15 -171 -13; XK 20 41 22 44;
YE 42 12 55 20; ZA 16 -35 33 -22; ZM 22 -19 34 -8; ZW 25 -23 34 -15;
`

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const BOXES: ReadonlyMap<string, Box> = new Map(
  LAND.split(';').flatMap((row) => {
    const [code = '', ...degrees] = row.trim().split(' ')
    const [west = 0, south = 0, east = 0, north = 0] = degrees.map(Number)
    return code === '' ? [] : [[code, { west, south, east, north }] as const]
  }),
)

/** Room for ports, islands and points at sea. */
const MARGIN = 6

/** The land of a country with room round it; null where the base map has none of its own. */
export function boxOf(code: string): Box | null {
  const land = BOXES.get(code)
  if (!land) return null
  const { west, south, east, north } = land
  return { west: west - MARGIN, south: south - MARGIN, east: east + MARGIN, north: north + MARGIN }
}
