use anyhow::Result;
#[derive(clap::Args)]
pub(crate) struct Address {}
pub(crate) fn demo(_: &Address) -> Result<()> {
    Ok(())
}
pub(crate) fn serve(_: &Address) -> Result<()> {
    Ok(())
}
