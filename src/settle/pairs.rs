//! Maps of so few entries that a list is looked through faster than a key is hashed.
//!
//! The library's maps are written out for each type they hold, a kilobyte a type, and every visitor downloads them.

/// Values by their keys.
#[derive(Clone, Debug)]
pub(super) struct Pairs<K, V>(Vec<(K, V)>);

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq, V> Pairs<K, V> {
    /// The value of `key`, when there is one.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The value of `key`, which is `first` when there was none.
    pub fn entry(&mut self, key: K, first: V) -> &mut V {
        let found = self.0.iter().position(|(known, _)| *known == key);
        let place = found.unwrap_or(self.0.len());
        if found.is_none() {
            self.0.push((key, first));
        }
        &mut self.0[place].1
    }

    /// Each key and its value, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.0.iter()
    }
}

impl<K, V> FromIterator<(K, V)> for Pairs<K, V> {
    /// Collects pairs whose keys differ.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}
