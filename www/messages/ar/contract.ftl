# The partner’s own contract: values in place of the programme’s.

lead = استبدل أي قيمة في البرنامج بقيمة عقدك. تُحسب القيم المستبدلة قيمًا لك، ولا تُعد منشورة رسميًا أبدًا.
none = ليس في هذا البرنامج قيم قابلة للاستبدال.
reset = التراجع عن كل الاستبدالات
cell = { $row }، { $column }
was = كانت { $text }
