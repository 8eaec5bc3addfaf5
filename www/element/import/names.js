/** Names that people give the columns of a file of sales, in the languages of the page and some more. */

/** @import { Column } from "./columns.js" */

/**
 * Compared without case, accents, spaces and signs; the likeliest first.
 * @type {Record<Column, string[]>}
 */
export const names = {
  month: ["month", "billing month", "invoice month", "bill month", "period", "billing period", "billing cycle", "date", "invoice date", "billing date", "sale date", "posting date", "close date", "mes", "fecha", "fecha de factura", "periodo", "月份", "账期", "日期", "账单日期", "月", "ay", "tarih", "dönem", "fatura tarihi", "เดือน", "วันที่", "งวด", "วันที่ใบแจ้งหนี้", "شهر", "الشهر", "التاريخ", "تاريخ الفاتورة", "monat", "datum", "mois", "date de facture"],
  customer: ["customer", "customer name", "customer id", "client", "account name", "end customer", "buyer", "company", "company name", "cliente", "客户", "客户名称", "müşteri", "müşteri adı", "ลูกค้า", "ชื่อลูกค้า", "العميل", "عميل", "اسم العميل", "kunde"],
  account: ["account class", "account type", "customer class", "segment", "clase de cuenta", "tipo de cuenta", "客户类别", "客户分类", "müşteri sınıfı", "ประเภทลูกค้า", "فئة العميل"],
  family: ["product family", "family", "product", "product name", "service", "sku", "product line", "category", "producto", "familia", "产品", "产品类别", "产品名称", "ürün", "ürün ailesi", "ürün adı", "ผลิตภัณฑ์", "สินค้า", "المنتج", "منتج", "produkt", "produit"],
  kind: ["kind", "kind of sale", "sale type", "order type", "type", "tipo de venta", "订单类型", "类型", "satış türü", "ประเภทการขาย", "نوع البيع"],
  country: ["country", "country code", "customer country", "país", "pais", "国家", "ülke", "ประเทศ", "الدولة", "البلد", "land", "pays"],
  list: ["list price", "total list price", "list", "list amount", "list cost", "gross", "gross amount", "gross revenue", "gross sales", "billed amount", "customer billed amount", "amount", "consumption", "total list", "msrp", "precio de lista", "importe", "precio lista", "monto", "目录价", "原价", "官网价", "金额", "消费金额", "liste fiyatı", "tutar", "ราคาตั้ง", "จำนวนเงิน", "ยอดเงิน", "السعر", "المبلغ", "سعر القائمة", "listenpreis", "betrag", "montant"],
  refund: ["refund", "refunds", "gross refund", "gross refunds", "refund amount", "refunds amount", "amount refunded", "refunded amount", "reembolso", "reembolsos", "importe reembolsado", "退款金额", "iade tutarı", "ยอดคืนเงิน", "المبلغ المسترد", "erstattung", "remboursement"],
  units: ["units", "quantity", "qty", "usage", "unidades", "cantidad", "数量", "用量", "miktar", "adet", "จำนวน", "หน่วย", "الكمية", "menge", "quantité"],
  item: ["price list item", "price item", "priced item", "meter"],
  discount: ["discount", "customer discount", "discount rate", "discount %", "discount amount", "discount value", "discount total", "total discount", "descuento", "descuento %", "importe de descuento", "monto de descuento", "折扣", "客户折扣", "折扣率", "优惠金额", "折扣金额", "indirim", "iskonto", "indirim oranı", "indirim tutarı", "ส่วนลด", "มูลค่าส่วนลด", "الخصم", "خصم", "مبلغ الخصم", "نسبة الخصم", "rabatt", "remise"],
  charged: ["charged", "customer paid", "net", "net amount", "net price", "invoiced", "invoice amount", "revenue", "billed to customer", "sell price", "precio cobrado", "importe neto", "facturado", "客户实付", "实付金额", "应付金额", "tahsil edilen", "net tutar", "ยอดสุทธิ", "المبلغ الصافي", "الصافي"],
  currency: ["currency", "currency code", "iso currency", "billing currency", "transaction currency", "invoice currency", "moneda", "divisa", "币种", "货币", "货币代码", "para birimi", "döviz", "สกุลเงิน", "العملة", "رمز العملة", "währung", "devise"],
  bid: ["special bid", "bid", "bid discount", "special discount", "approved discount", "descuento especial", "特价", "特批折扣", "özel indirim", "ส่วนลดพิเศษ", "خصم خاص"],
  means: ["paid with", "means of payment", "payment means", "payment method", "medio de pago", "forma de pago", "支付方式", "ödeme şekli", "วิธีชำระเงิน", "طريقة الدفع"],
  registered: ["registered", "deal registered", "deal registration", "registrado", "已报备", "报备", "kayıtlı", "ลงทะเบียนแล้ว", "مسجل"],
  tags: ["marks", "tags", "labels", "etiquetas", "标记", "标签", "etiketler"],
  paid: ["paid in", "paid month", "payment month", "payment date", "paid on", "fecha de pago", "付款日期", "ödeme tarihi", "วันที่ชำระ", "تاريخ الدفع"],
  unpaid: ["unpaid", "not paid", "open", "impagado", "未付款", "ödenmedi", "ค้างชำระ", "غير مدفوع"],
  since: ["customer since", "since", "first month", "cliente desde", "首单月份", "müşteri olduğu tarih", "ลูกค้าตั้งแต่", "عميل منذ"],
  ordered: ["order date", "ordered", "ordered on", "fecha de pedido", "下单日期", "订单日期", "sipariş tarihi", "วันที่สั่งซื้อ", "تاريخ الطلب"],
  ended: ["ended", "given back", "refunded in", "returned", "cancelled in", "退订月份", "iade"],
  floor: ["floor price", "floor", "底价", "taban fiyat"],
  purchase: ["purchase price", "cost", "buy price", "precio de compra", "采购价", "alış fiyatı", "ราคาซื้อ", "سعر الشراء"],
  withheld: ["withheld", "retenido", "代扣"],
  taxes: ["taxes", "tax", "impuestos", "税费", "vergiler", "ภาษี", "الضرائب"],
  new: ["new customers", "clientes nuevos", "新客户数", "yeni müşteri", "ลูกค้าใหม่", "عملاء جدد"],
};

/** Words in the name of a column of discounts that say what its figures are. */
export const discountWords = {
  money: ["amount", "value", "total", "importe", "monto", "金额", "优惠", "tutar", "มูลค่า", "บาท", "مبلغ", "betrag", "montant"],
  rate: ["%", "rate", "percent", "percentage", "pct", "porcentaje", "tasa", "oran", "yüzde", "อัตรา", "เปอร์เซ็นต์", "نسبة"],
  /** Chinese counts what is still paid: 9折 is a tenth off. Nobody else does, and not all who write it do. */
  either: ["折"],
};

/** Compared without case, accents, spaces and signs. @param {string} text */
export const bare = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}%]+/gu, "");

/** A header without what stands in brackets, and that: "Cost (USD)" is "Cost" and "USD". @param {string} header @returns {{ name: string, note: string }} */
export function unbracketed(header) {
  const open = header.search(/[(（[]/);
  if (open <= 0) return { name: header, note: "" };
  const close = header.slice(open).search(/[)）\]]/);
  if (close < 0) return { name: header, note: "" };
  return { name: header.slice(0, open) + header.slice(open + close + 1), note: header.slice(open + 1, open + close).trim() };
}

/** A name in its words: "Listing_Fee" and "listingFee" are both two. @param {string} text */
export const wordsOf = (text) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .map(bare)
    .filter(Boolean);

/** Words that may follow a name and leave its meaning as it is. */
const HARMLESS = new Set(["usd", "eur", "gbp", "cny", "rmb", "jpy", "thb", "try", "sar", "aed", "mxn", "brl", "inr", "local", "currency", "excl", "tax", "vat", "untaxed", "utc"]);

/** @type {Map<string, { id: Column, rank: number }> | undefined} */
let known;

/** @param {string} text as compared */
function called(text) {
  if (!known) {
    known = new Map();
    for (const [id, list] of /** @type {[Column, string[]][]} */ (Object.entries(names)))
      [id, ...list].forEach((name, rank) => {
        if (!known?.has(bare(name))) known?.set(bare(name), { id, rank });
      });
  }
  return known.get(text);
}

/** The column a header names, by whole words, with a rank: the lower the likelier. @param {string} header @returns {{ id: Column, rank: number } | undefined} */
export function meant(header) {
  if (header.length > 120) return undefined;
  const whole = called(bare(header));
  if (whole) return whole;
  const { name } = unbracketed(header);
  const plain = called(bare(name));
  if (plain) return { ...plain, rank: plain.rank + 0.5 };
  const words = wordsOf(name);
  for (let n = words.length - 1; n > 0; n -= 1) {
    const found = words.slice(n).every((word) => HARMLESS.has(word)) ? called(words.slice(0, n).join("")) : undefined;
    if (found) return { ...found, rank: found.rank + 0.75 };
  }
  return undefined;
}
