import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { companyNumbers } from "./company-numbers.ts";
import { formatIdentifier, kindProvenBy, parseIdentifier } from "./index.ts";
import { personNumbers } from "./person-numbers.ts";

/** Published examples of their registers, or made up. As written; the normal form where it differs; what it proves. */
const COMPANIES: readonly (readonly [written: string, normal: string, kind?: "body"])[] = [
  ["ar:30-50001091-2", "ar:30500010912", "body"],
  ["at:FN 122119m", "at:122119M"],
  ["au:004 085 616", "au:004085616", "body"],
  ["au:83 914 571 673", "au:83914571673"],
  ["be:BE 403.019.261", "be:0403019261"],
  ["bg:175 074 752", "bg:175074752"],
  ["br:16.727.230/0001-97", "br:16727230000197"],
  ["br:12.ABC.345/01DE-35", "br:12ABC34501DE35"],
  ["ca:12345 6782", "ca:123456782"],
  ["ch:CHE-100.155.212", "ch:CHE100155212"],
  ["cl:76.086.428-5", "cl:760864285"],
  ["co:900.544.472-2", "co:9005444722"],
  ["cr:3-101-999999", "cr:3101999999", "body"],
  ["cz:25123891", "cz:25123891"],
  ["dk:DK 13585628", "dk:13585628"],
  ["do:1-01-85004-3", "do:101850043"],
  ["ec:1792060346-001", "ec:1792060346001", "body"],
  ["ee:12345678", "ee:12345678"],
  ["es:J-99216582", "es:J99216582", "body"],
  ["fi:2077474-0", "fi:20774740"],
  ["fr:552 008 443", "fr:552008443"],
  ["gb:sc123456", "gb:SC123456", "body"],
  ["gb:00000006", "gb:00000006", "body"],
  ["gb:IP27742R", "gb:IP27742R", "body"],
  ["il:5161-79157", "il:516179157", "body"],
  ["is:450401-3150", "is:4504013150", "body"],
  ["jp:5-8356-7825-6246", "jp:5835678256246", "body"],
  ["kr:116-82-00276", "kr:1168200276", "body"],
  ["kr:123-12-12345", "kr:1231212345"],
  ["lv:LV 4000 3521 600", "lv:40003521600"],
  ["ma:001561191000066", "ma:001561191000066"],
  ["md:1008600038413", "md:1008600038413"],
  ["mx:MAB-930714-8T4", "mx:MAB9307148T4", "body"],
  ["mx:ñ&t130705md6", "mx:Ñ&T130705MD6", "body"],
  ["no:988 077 917", "no:988077917"],
  ["pe:20512333797", "pe:20512333797", "body"],
  ["pl:192598184", "pl:192598184"],
  ["pt:PT 501 964 843", "pt:501964843", "body"],
  ["ro:RO 18547290", "ro:18547290"],
  ["rs:101134702", "rs:101134702"],
  ["ru:1234567894", "ru:1234567894", "body"],
  ["se:556000-0019", "se:5560000019", "body"],
  ["sg:197401143C", "sg:197401143C", "body"],
  ["sg:00192200M", "sg:00192200M"],
  ["sm:024165", "sm:24165"],
  ["th:0 10 5 544 04660 2", "th:0105544046602", "body"],
  ["tw:00501503", "tw:00501503"],
  ["ua:32855961", "ua:32855961", "body"],
  ["us:12-3456789", "us:123456789"],
  ["uy:21-100342-001-7", "uy:211003420017"],
  ["ve:J-00000001-8", "ve:J000000018", "body"],
  ["vn:01.00.112.437", "vn:0100112437"],
];

const PERSONS: readonly (readonly [written: string, normal: string])[] = [
  ["ao:000204688CA010", "ao:000204688CA010"],
  ["ar:20.123.456", "ar:20123456"],
  ["at:1237 010180", "at:1237010180"],
  ["az:123-123-123-1", "az:1231231231"],
  ["ba:0101006500006", "ba:0101006500006"],
  ["be:88.02.29-999.90", "be:88022999990"],
  ["be:88222999936", "be:88222999936"],
  ["bg:752316 926 3", "bg:7523169263"],
  ["bg:7111 042 925", "bg:7111042925"],
  ["bo:1234567-SC", "bo:1234567SC"],
  ["br:390.533.447-05", "br:39053344705"],
  ["ca:123-456-782", "ca:123456782"],
  ["ch:756.9217.0769.85", "ch:7569217076985"],
  ["cl:12.531.909-2", "cl:125319092"],
  ["cn:360426199101010071", "cn:360426199101010071"],
  ["cr:3-0455-0175", "cr:0304550175"],
  ["cr:155812994816", "cr:155812994816"],
  ["cu:91021027775", "cu:91021027775"],
  ["cz:710319/2745", "cz:7103192745"],
  ["de:36 574 261 809", "de:36574261809"],
  ["dk:211062-5629", "dk:2110625629"],
  ["do:001-1391820-5", "do:00113918205"],
  ["ec:171430710-3", "ec:1714307103"],
  ["ee:36805280109", "ee:36805280109"],
  ["es:54362315-K", "es:54362315K"],
  ["es:x-2482300w", "es:X2482300W"],
  ["fi:131052-308t", "fi:131052-308T"],
  ["fi:131022B3082", "fi:131022B3082"],
  ["fr:2 95 10 99 126 111 93", "fr:295109912611193"],
  ["fr:30 23 217 600 053", "fr:3023217600053"],
  ["gb:HH 01 23 45 D", "gb:HH012345"],
  ["gb:HH012345", "gb:HH012345"],
  ["gr:01013099997", "gr:01013099997"],
  ["gt:1587564440904", "gt:1587564440904"],
  ["hk:G123456(A)", "hk:G123456A"],
  ["hr:HR 33392005961", "hr:33392005961"],
  ["ie:6433435FT", "ie:6433435FT"],
  ["il:3933742-3", "il:039337423"],
  ["in:2341 2341 2346", "in:234123412346"],
  ["is:120174-3399", "is:1201743399"],
  ["it:RCCMNL83S18D969H", "it:RCCMNL83S18D969H"],
  ["kr:971013-9019902", "kr:9710139019902"],
  ["lt:33309240064", "lt:33309240064"],
  ["lv:161175-19997", "lv:16117519997"],
  ["lv:320000-00001", "lv:32000000001"],
  ["me:0101006500006", "me:0101006500006"],
  ["mk:0101006500006", "mk:0101006500006"],
  ["mu:M090497290349B", "mu:M090497290349B"],
  ["mx:BOXW310820HNERXN09", "mx:BOXW310820HNERXN09"],
  ["my:770305-02-1234", "my:770305021234"],
  ["mz:110504162779A", "mz:110504162779A"],
  ["nl:1112.22.333", "nl:111222333"],
  ["nl:40645678", "nl:040645678"],
  ["no:151086 95088", "no:15108695088"],
  ["pe:10117410", "pe:10117410"],
  ["pe:001766062", "pe:001766062"],
  ["pk:34201-0891231-8", "pk:3420108912318"],
  ["pl:44051401359", "pl:44051401359"],
  ["pt:136 695 973", "pt:136695973"],
  ["py:3 785 123", "py:3785123"],
  ["ro:1630615123457", "ro:1630615123457"],
  ["rs:0101006500006", "rs:0101006500006"],
  ["ru:123456789047", "ru:123456789047"],
  ["se:19880320-0016", "se:198803200016"],
  ["si:0101006500006", "si:0101006500006"],
  ["sk:710319/2745", "sk:7103192745"],
  ["th:1-2345-45678-78-1", "th:1234545678781"],
  ["tr:17291716060", "tr:17291716060"],
  ["tw:A123456789", "tw:A123456789"],
  ["tw:AB00501503", "tw:AB00501503"],
  ["ua:1759013776", "ua:1759013776"],
  ["us:536-90-4399", "us:536904399"],
  ["uy:1.234.567-2", "uy:12345672"],
  ["uy:912345670", "uy:912345670"],
  ["za:7503305044089", "za:7503305044089"],
];

const VATS: readonly (readonly [written: string, normal: string])[] = [
  ["ATU 13585627", "ATU13585627"],
  ["BE 428.759.497", "BE0428759497"],
  ["BG 175 074 752", "BG175074752"],
  ["CY-10259033P", "CY10259033P"],
  ["CZ 25123891", "CZ25123891"],
  ["CZ 640903925", "CZ640903925"],
  ["de 136 695 976", "DE136695976"],
  ["DK 13585628", "DK13585628"],
  ["EE 100 931 558", "EE100931558"],
  ["EL 094259216", "EL094259216"],
  ["GR 94259216", "EL094259216"],
  ["ES A-13585625", "ESA13585625"],
  ["FI 20774740", "FI20774740"],
  ["FR 40 303 265 045", "FR40303265045"],
  ["FR K7 399 859 412", "FRK7399859412"],
  ["HR 33392005961", "HR33392005961"],
  ["HU-12892312", "HU12892312"],
  ["IE 6433435OA", "IE6433435OA"],
  ["IE 8D79739I", "IE8D79739I"],
  ["IT 00743110157", "IT00743110157"],
  ["LT 119511515", "LT119511515"],
  ["LU 150 274 42", "LU15027442"],
  ["LV 4000 3521 600", "LV40003521600"],
  ["MT 1167-9112", "MT11679112"],
  ["NL 4495445B01", "NL004495445B01"],
  ["PL 8567346215", "PL8567346215"],
  ["PT 501 964 843", "PT501964843"],
  ["RO 185 472 90", "RO18547290"],
  ["SE 556188840401", "SE556188840401"],
  ["SI 5022 3054", "SI50223054"],
  ["SK 2022749619", "SK2022749619"],
  ["XI 980 7806 84", "XI980780684"],
  ["XI GD001", "XIGD001"],
];

/** Everybody a person: under `vat` and `company` they would be stored and shown in the clear. */
const PERSONS_IN_DISGUISE = [
  "vat:BG7523169263",
  "vat:CZ7103192745",
  "vat:ES54362315K",
  "vat:ESX2482300W",
  "vat:LV16117519997",
  "vat:PT136695973",
  "vat:RO1630615123457",
  "vat:SE880320001601",
  "company:ar:20-00000001-9",
  "company:bg:7523169263",
  "company:ca:123-456-782",
  "company:cl:12.531.909-2",
  "company:co:1234567-2",
  "company:ec:1714307103001",
  "company:gb:HH012345",
  "company:is:120174-3399",
  "company:lv:161175-19997",
  "company:mx:GODE561231GR8",
  "company:pe:10000000014",
  "company:pt:136695973",
  "company:ru:123456789047",
  "company:se:880320-0016",
  "company:us:123-45-6789",
  "company:ve:V-00000001-5",
];

/** Any code units at all, lone surrogates included. fast-check's own unit "binary" takes seconds to set up. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units));

/** The normal form, or the code of our own error; any other error is thrown on. */
function formOrCode(text: string): string {
  try {
    return formatIdentifier(parseIdentifier(text));
  } catch (error) {
    if (error instanceof CredenceError) return error.code;
    throw error;
  }
}

describe("national numbers", () => {
  it.each(COMPANIES)("company:%s is company:%s and proves %s", (written, normal, kind) => {
    const id = parseIdentifier(`company:${written}`);
    expect(formatIdentifier(id)).toBe(`company:${normal}`);
    expect(kindProvenBy(id)).toBe(kind);
  });

  it.each(PERSONS)("national-id:%s is national-id:%s", (written, normal) => {
    expect(formatIdentifier(parseIdentifier(`national-id:${written}`))).toBe(`national-id:${normal}`);
  });

  it.each(VATS)("vat:%s is vat:%s", (written, normal) => {
    expect(formatIdentifier(parseIdentifier(`vat:${written}`))).toBe(`vat:${normal}`);
  });

  it("has an example above for every country it knows", () => {
    const countries = (rows: readonly (readonly [string, ...unknown[]])[]) => new Set(rows.map(([written]) => written.slice(0, 2)));
    expect(countries(COMPANIES)).toEqual(new Set(companyNumbers.keys()));
    expect(countries(PERSONS)).toEqual(new Set(personNumbers.keys()));
    expect(countries(VATS.map(([, normal]) => [normal])).size).toBe(28); // 27 members and Northern Ireland
  });

  it("reads a normal form as itself", () => {
    const normal = [
      ...COMPANIES.map(([, value]) => `company:${value}`),
      ...PERSONS.map(([, value]) => `national-id:${value}`),
      ...VATS.map(([, value]) => `vat:${value}`),
    ];
    for (const text of normal) expect(formatIdentifier(parseIdentifier(text))).toBe(text);
  });

  it.each(PERSONS_IN_DISGUISE)("refuses %s, a person's number under a public scheme, without repeating it", (text) => {
    const end = text.slice(-6);
    expect(() => parseIdentifier(text)).toThrow(expect.objectContaining({ code: "identifier_malformed" }));
    expect(() => parseIdentifier(text)).not.toThrow(end);
  });

  it("refuses an organisation's number as a person's", () => {
    for (const text of [
      "national-id:il:516179157",
      "national-id:is:450401-3150",
      "national-id:ru:1234567894",
      "national-id:pt:501964843",
    ]) {
      expect(() => parseIdentifier(text)).toThrow(expect.objectContaining({ code: "identifier_malformed" }));
    }
  });

  it("tells a wrong check digit from a wrong form", () => {
    for (const text of [
      "vat:DE136695975",
      "company:dk:13585627",
      "national-id:pl:44051401358",
      "company:tw:00501504",
      "vat:SK2022749618",
    ]) {
      expect(() => parseIdentifier(text)).toThrow(expect.objectContaining({ code: "identifier_check_digit_wrong" }));
    }
    for (const text of ["vat:DE13669597", "company:dk:1358562", "national-id:pl:4405140135", "company:gb:1234567", "vat:SK2002749619"]) {
      expect(() => parseIdentifier(text)).toThrow(expect.objectContaining({ code: "identifier_malformed" }));
    }
  });

  it("accepts Taiwan's numbers of 2023 and later, whose digit sum need be a multiple of five only", () => {
    expect(parseIdentifier("company:tw:00501508").value).toBe("tw:00501508");
  });

  it("wants the century of a Swedish person, since the short form changes its meaning with the years", () => {
    expect(() => parseIdentifier("national-id:se:880320-0016")).toThrow(expect.objectContaining({ code: "identifier_malformed" }));
  });

  it("names the countries it knows when it does not know one, and the scheme for China's companies", () => {
    expect(() => parseIdentifier("company:de:HRB12345")).toThrow(/one of ar at au/);
    expect(() => parseIdentifier("company:cn:914403001922038216")).toThrow(/uscc:<code>/);
    expect(() => parseIdentifier("company:12345678")).toThrow(/one of ar at au/);
    expect(() => parseIdentifier("national-id:xx:1")).toThrow(/one of ao ar at/);
    expect(() => parseIdentifier("vat:CHE100155212")).toThrow(/one of AT BE BG/);
  });

  it("never fails but with its own error, whatever stdnum makes of the text", () => {
    const prefix = fc.constantFrom(
      ...[...companyNumbers.keys()].map((country) => `company:${country}:`),
      ...[...personNumbers.keys()].map((country) => `national-id:${country}:`),
      ..."AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI".split(" ").map((code) => `vat:${code}`),
    );
    const number = fc.oneof(fc.stringMatching(/^[0-9]{4,15}$/), fc.stringMatching(/^[0-9A-Z+*&-]{0,18}$/), anyText);
    fc.assert(
      fc.property(prefix, number, (start, rest) => {
        const seen = formOrCode(start + rest);
        return seen.startsWith("identifier_") || formOrCode(seen) === seen;
      }),
      { numRuns: 3_000 },
    );
  });
});
