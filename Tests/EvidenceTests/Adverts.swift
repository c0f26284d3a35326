/// Advert text that was written over the words of one document. Nothing of it is a claim.
enum Adverts {
  static let phrases = [
    "Japet Platform Sandals", "Die griffige Sole verleiht dem Sneaker seinen, mm",
    "Charli Sportlift Rubberized Boots Columbia RunLab tommy jeans blue sneaker",
    "Happy Feet Happy Boots", "apart workout",
    "Altak Skor Trail Running, Converse CHUCK 70 HI NEW ORCHID Black Canvas Shoes Sneakers 162366C",
    "in Pumas Sneaker Collab With Kiss Rocker Paul Stanley",
    "Onitsuka Tiger Delegation Chunk Sneakers Shoes 1183A585-602",
    "Truffle Collection toe cap western boots in white faux-leather",
    "Tecnologias La sportiva Akyra", "Trail Running in Chicago",
    "Their superstardom starts with the style of the timeless sneakers from adidas",
    "Shoes NIKE Downshifter 9 Gs AR4135 510 Iced Lilac White Smoke Grey",
    "Saucony Originals Drops A Ton Of New Sneakers For July 2015",
    "Shoes BALDACCINI 16445 Czarny Zamsz", "Prince George's Favorite Shoes",
    "The latest 4D-printed shoe from adidas is the.", "Crocs Pink Handle It Rain Boots",
    "buckled terrycloth sandals Arancione", "valentino garavani low top sneaker",
    "New Balance Sabates Running Fresh Foam Roav GS Ample", "zapatillas de running",
    "Nike Chaussures Running Scarpe Quest 3", "Accentuate your chic style with the elegant",
  ]

  /// Words that only adverts have.
  static let brands = [
    "sandal", "sneaker", "boots", "converse", "puma", "onitsuka", "adidas", "nike", "saucony",
    "crocs", "valentino", "new balance", "zapatillas", "kennedy", "superstardom", "sportiva",
  ]
}
