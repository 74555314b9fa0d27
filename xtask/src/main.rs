//! Build, test, bench and demo automation of Lotse.
fn main() {}
