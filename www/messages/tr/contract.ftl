# The partner’s own contract: values in place of the programme’s.

lead = Programın herhangi bir değerini sözleşmenizdekiyle değiştirin. Değiştirilen değerler sizin sayılır, asla yayımlanmış sayılmaz.
none = Bu programda değiştirilebilecek değer yok.
reset = Bütün değişiklikleri geri al
cell = { $row }, { $column }
was = önceki: { $text }
