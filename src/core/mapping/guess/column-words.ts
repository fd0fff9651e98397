import { wordsOf } from "./words.ts";

/** What columns are called, in a dozen languages. A name only tips the balance: content decides first. */
export const COLUMN_WORDS = {
  /** The side that delivers, serves or is inspected: most often the one judged. */
  supplySide: wordsOf(
    "seller|vendor|supplier|merchant|shop|store|trader|dealer|retailer|company|firm|business|restaurant|provider|carrier|courier|contractor|" +
      "establishment|facility|licence|license|manufacturer|host|freelancer|landlord|driver|dba|rated|ratee|target|payee|receiver|" +
      "verkaufer|verkaeufer|lieferant|handler|haendler|anbieter|firma|spediteur|hersteller|betrieb|vendeur|fournisseur|marchand|commercant|societe|" +
      "entreprise|prestataire|vendedor|proveedor|comerciante|tienda|empresa|fornecedor|loja|lojista|venditore|fornitore|negozio|azienda|" +
      "leverancier|verkoper|winkel|bedrijf|sprzedawca|dostawca|firma|продавец|поставщик|магазин|компания|satici|tedarikci|magaza|" +
      "卖家|賣家|商家|供应商|供應商|店铺|店鋪|公司|商户|厂商|企业|売り手|販売者|出品者|店舗|取引先|仕入先|業者|판매자|공급자|공급업체|업체",
  ),
  /** The side that buys, pays or borrows. */
  demandSide: wordsOf(
    "customer|client|buyer|purchaser|borrower|debtor|payer|member|account|tenant|kunde|kaufer|kaeufer|besteller|schuldner|mieter|acheteur|" +
      "emprunteur|cliente|comprador|deudor|prestatario|devedor|acquirente|debitore|klant|koper|klient|kupujacy|клиент|покупатель|заемщик|" +
      "musteri|alici|客户|客戶|买家|買家|顾客|借款人|会员|付款人|顧客|買い手|購入者|借り手|고객|구매자",
  ),
  /** Whoever gives a rating. */
  rater: wordsOf(
    "rater|reviewer|source|from|by|author|sender|giver|buyer|customer|user|bewerter|von|auteur|evaluateur|autor|评价人|评论者|買家|买家|用户",
  ),
  agency: wordsOf(
    "agency|department|dept|office|ministry|authority|bureau|municipality|amt|behorde|behoerde|dienststelle|ministerium|ministere|service public|" +
      "administration|ministerio|organismo|ayuntamiento|secretaria|orgao|ministero|ufficio|gemeente|urzad|ведомство|министерство|机关|部门|政府|局|省庁|役所|부처|기관",
  ),
  occurred: wordsOf(
    "order|ordered|purchase|created|placed|opened|start|date|time|timestamp|when|at|year|issued|invoice|transaction|inspection|received|registered|" +
      "bestellt|bestelldatum|kaufdatum|datum|zeit|auftrag|rechnungsdatum|erstellt|commande|achat|date|cree|fecha|pedido|compra|creado|criado|data|ordine|acquisto|" +
      "besteldatum|aankoop|zamowienia|zakup|дата|заказ|создан|tarih|siparis|下单|订单|下單|创建|購買|购买|日期|时间|時間|注文|作成|日付|주문|생성|날짜",
  ),
  promised: wordsOf(
    "promised|promise|due|estimated|expected|eta|deadline|sla|target date|required by|scheduled|planned|commit date|zugesagt|zusage|fallig|faellig|" +
      "faelligkeit|soll|liefertermin|voraussichtlich|geplant|zieldatum|prevu|prevue|echeance|promis|prometido|prevista|previsto|vencimiento|comprometida|" +
      "prazo|vencimento|estimada|estimado|scadenza|promesso|beloofd|verwacht|vervaldatum|termin|obiecan|plan|обещ|срок|планов|vade|beklenen|" +
      "承诺|承諾|预计|預計|约定|截止|应|到期|予定|期限|期日|納期|예정|기한|만기",
  ),
  delivered: wordsOf(
    "delivered|delivery|arrival|arrived|actual|closed|close|completed|completion|fulfilled|finished|resolved|paid|settled|returned|" +
      "zugestellt|geliefert|lieferdatum|zustellung|angekommen|eingegangen|erledigt|abgeschlossen|bezahlt|livre|livree|livraison|arrivee|paye|regle|termine|" +
      "entregado|entregada|entrega|llegada|pagado|cerrado|entregue|pago|concluido|consegnato|consegna|pagato|chiuso|geleverd|levering|betaald|dostarcz|" +
      "доставл|получен|оплачен|закрыт|teslim|odendi|送达|送達|签收|簽收|实际|實際|到货|完成|收货|配達|到着|完了|実績|배송|도착|완료",
  ),
  /** A later date that tells when the outcome was known. */
  settled: wordsOf(
    "closed|resolved|settled|updated|decided|completed|finished|known|abgeschlossen|erledigt|aktualisiert|clos|resolu|cerrado|resuelto|更新|完成|关闭|結案",
  ),
  status: wordsOf(
    "status|state|result|outcome|disposition|resolution|verdict|condition|label|class|ergebnis|zustand|ausgang|statut|etat|resultat|issue|estado|resultado|" +
      "situacao|stato|esito|risultato|toestand|uitkomst|stan|wynik|статус|результат|durum|sonuc|状态|狀態|结果|結果|履约|状況|상태|결과",
  ),
  rating: wordsOf(
    "rating|stars|star|score|review|feedback|grade|mark|points|satisfaction|nps|bewertung|sterne|note|punkte|zufriedenheit|etoiles|avis|calificacion|" +
      "estrellas|puntuacion|valoracion|avaliacao|estrelas|nota|valutazione|stelle|voto|punteggio|beoordeling|sterren|cijfer|ocena|gwiazdki|оценка|рейтинг|" +
      "puan|yildiz|评分|評分|评价|星级|打分|分数|評価|スコア|星|평점|별점|점수",
  ),
  /** Numbers that look like ratings and are none. */
  amount: wordsOf(
    "quantity|qty|count|number of|items|pieces|amount|price|total|cost|value|weight|size|age|days|hours|months|year|month|day|week|installments|photos|length|" +
      "anzahl|menge|stuck|stueck|betrag|preis|summe|gewicht|alter|tage|quantite|nombre|prix|montant|poids|cantidad|precio|importe|peso|quantidade|preco|valor|" +
      "quantita|prezzo|importo|aantal|prijs|bedrag|ilosc|cena|kwota|колич|цена|сумма|adet|tutar|数量|數量|金额|金額|价格|件数|個数|수량|금액",
  ),
  reference: wordsOf(
    "id|no|nr|bestellnr|auftragsnr|rechnungsnr|lieferantennr|kundennr|vorgangsnr|number|ref|reference|order|invoice|case|ticket|request|transaction|uuid|nummer|auftrag|rechnung|bestellung|numero|commande|facture|pedido|" +
      "factura|fatura|ordine|fattura|factuur|zamowienie|номер|заказ|siparis|编号|編號|单号|單號|订单|訂單|番号|注文|번호",
  ),
  inspection: wordsOf(
    "inspection|inspector|violation|inspektion|kontrolle|prufung|controle sanitaire|inspeccion|inspecao|ispezione|inspectie|проверк|检查|檢查|卫生|検査|검사",
  ),
} as const;

/** The kinds of names that columns have. */
export type ColumnWord = keyof typeof COLUMN_WORDS;
