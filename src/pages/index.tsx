import HomeDoors from '@site/src/components/HomeDoors';
import HomeIntro from '@site/src/components/HomeIntro';
import HomeLookUp from '@site/src/components/HomeLookUp';
import HomeOffline from '@site/src/components/HomeOffline';
import HomeParts from '@site/src/components/HomeParts';
import HomePrint from '@site/src/components/HomePrint';
import ResumeLink from '@site/src/components/ResumeLink';
import { shell } from '@site/src/words/en/shell';
import Layout from '@theme/Layout';

export default function Home() {
  return (
    <Layout description={shell.home.what}>
      <main className="container margin-vert--lg">
        <HomeIntro />
        <HomeDoors />
        <ResumeLink />
        <HomeParts />
        <HomeLookUp />
        <HomePrint />
        <HomeOffline />
      </main>
    </Layout>
  );
}
