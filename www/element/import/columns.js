/** What a column of a file may hold, and how people name such columns. */

/** @import { ProgrammeEntry as Programme } from "../../pkg/engine.js" */
/** @typedef {"month" | "day" | "amount" | "rate" | "count" | "text" | "name" | "yes" | "marks"} Holds how a cell becomes a value */
/** @typedef {keyof typeof columns} Column */
/** @typedef {(Column | "")[]} Mapping by the file's column; "" is left out */

/**
 * Names are compared without case, accents, spaces and signs. The first that equals wins, then the first that begins alike.
 * @type {Record<string, string[]>}
 */
const names = {
  month: ["month", "billing month", "invoice month", "period", "billing period", "date", "invoice date", "billing date", "mes", "fecha", "periodo", "月份", "账期", "日期", "月", "ay", "tarih", "dönem", "fatura tarihi", "เดือน", "วันที่", "งวด", "شهر", "الشهر", "التاريخ", "monat", "datum", "mois", "date de facture"],
  customer: ["customer", "customer name", "customer id", "client", "account name", "end customer", "buyer", "company", "cliente", "客户", "客户名称", "müşteri", "müşteri adı", "ลูกค้า", "ชื่อลูกค้า", "العميل", "عميل", "kunde"],
  account: ["account class", "account type", "customer class", "segment", "clase de cuenta", "tipo de cuenta", "客户类别", "客户分类", "müşteri sınıfı", "ประเภทลูกค้า", "فئة العميل"],
  family: ["product family", "family", "product", "product name", "service", "sku", "product line", "category", "producto", "familia", "产品", "产品类别", "产品名称", "ürün", "ürün ailesi", "ผลิตภัณฑ์", "สินค้า", "المنتج", "منتج", "produkt", "produit"],
  kind: ["kind", "kind of sale", "sale type", "order type", "type", "tipo de venta", "订单类型", "类型", "satış türü", "ประเภทการขาย", "نوع البيع"],
  country: ["country", "country code", "país", "pais", "国家", "ülke", "ประเทศ", "الدولة", "البلد", "land", "pays"],
  list: ["list price", "list", "list amount", "gross", "gross amount", "amount", "consumption", "total list", "msrp", "precio de lista", "importe", "precio lista", "monto", "目录价", "原价", "官网价", "金额", "消费金额", "liste fiyatı", "tutar", "ราคาตั้ง", "จำนวนเงิน", "ยอดเงิน", "السعر", "المبلغ", "سعر القائمة", "listenpreis", "betrag", "montant"],
  units: ["units", "quantity", "qty", "usage", "unidades", "cantidad", "数量", "用量", "miktar", "adet", "จำนวน", "หน่วย", "الكمية", "menge", "quantité"],
  item: ["price list item", "price item", "priced item", "meter"],
  discount: ["discount", "customer discount", "discount rate", "discount %", "descuento", "折扣", "客户折扣", "indirim", "iskonto", "ส่วนลด", "الخصم", "خصم", "rabatt", "remise"],
  charged: ["charged", "customer paid", "net", "net amount", "invoiced", "invoice amount", "revenue", "billed to customer", "sell price", "precio cobrado", "importe neto", "facturado", "客户实付", "实付金额", "应付金额", "tahsil edilen", "net tutar", "ยอดสุทธิ", "المبلغ الصافي"],
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

/** In the order they are offered. */
export const columns = /** @type {const} */ ({
  month: "month",
  customer: "text",
  family: "name",
  list: "amount",
  discount: "rate",
  charged: "amount",
  account: "name",
  kind: "name",
  registered: "yes",
  bid: "rate",
  means: "name",
  country: "name",
  item: "name",
  units: "count",
  unpaid: "yes",
  paid: "month",
  since: "month",
  ordered: "day",
  ended: "month",
  tags: "marks",
  floor: "amount",
  purchase: "amount",
  withheld: "amount",
  taxes: "amount",
  new: "count",
});

export const order = /** @type {Column[]} */ (Object.keys(columns));

/** Compared without case, accents, spaces and signs. @param {string} text */
export const bare = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}%]+/gu, "");

/** Which column of the file holds what, by its name. @param {string[]} headers @returns {Mapping} */
export function guessMapping(headers) {
  const plain = headers.map((h) => bare(h.replace(/\(.*?\)|（.*?）/g, "")) || bare(h));
  const own = order.map((id) => ({ id, words: [id, ...(names[id] ?? [])].map(bare) }));
  /** @type {Mapping} */
  const out = headers.map(() => "");
  const free = new Set(order);
  const claim = (/** @type {(header: string, word: string) => boolean} */ fits) => {
    for (const { id, words } of own) {
      if (!free.has(id)) continue;
      // The likeliest name first: a file with both "Amount" and "List price" means the latter.
      for (const word of words) {
        const at = plain.findIndex((header, i) => out[i] === "" && fits(header, word));
        if (at < 0) continue;
        out[at] = id;
        free.delete(id);
        break;
      }
    }
  };
  claim((header, word) => header === word);
  claim((header, word) => word.length > 3 && header.startsWith(word));
  return out;
}

/**
 * The values a column of names may hold: by id, with the words people may have written for it.
 * @param {Column} column @param {Programme} programme @returns {{ id: string, title: string }[]}
 */
export function choices(column, programme) {
  if (column === "family") return programme.families.map(({ id, title }) => ({ id, title }));
  if (column === "account") return programme.accounts.map(({ id, title }) => ({ id, title }));
  if (column === "kind") return programme.kinds.map((id) => ({ id, title: id.replaceAll("-", " ") }));
  if (column === "item") return programme.prices.map(({ id, title }) => ({ id, title }));
  if (column === "means") return ["cash", "credit", "coupon", "test-coupon", "stored-value", "stored-value-purchase"].map((id) => ({ id, title: id.replaceAll("-", " ") }));
  if (column === "tags") return [{ id: "registered", title: "registered" }, ...programme.tags.map(({ id, title }) => ({ id, title }))];
  return [];
}
